package si.plenum.voting.tally.shares;

import java.math.BigInteger;

/** A fraction in lowest terms, its denominator positive: amounts of money that no decimal number can write. */
record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    static final Fraction ZERO = of(0, 1);

    static Fraction of(long numerator, long denominator) {
        return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    static Fraction of(BigInteger numerator, BigInteger denominator) {
        var common = numerator.gcd(denominator);
        return new Fraction(numerator.divide(common), denominator.divide(common));
    }

    Fraction plus(Fraction other) {
        return of(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** @param divisor at least 1 */
    Fraction over(long divisor) {
        return of(numerator, denominator.multiply(BigInteger.valueOf(divisor)));
    }

    /** The whole number at or below {@code this * factor}. */
    long floorTimes(long factor) {
        var divided = numerator.multiply(BigInteger.valueOf(factor)).divideAndRemainder(denominator);
        return (divided[1].signum() < 0 ? divided[0].subtract(BigInteger.ONE) : divided[0]).longValueExact();
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** A whole number, or for example 8600/43. */
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
