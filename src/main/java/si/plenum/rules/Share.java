package si.plenum.rules;

/** Arithmetic of exact shares. */
final class Share {

    private Share() {}

    /**
     * The smallest whole number that exceeds (strict) or reaches the share of {@code whole}.
     *
     * @throws ArithmeticException if the product does not fit, never a rounded answer
     */
    static long fewest(long numerator, long denominator, boolean strict, long whole) {
        if (whole < 0) {
            throw new IllegalArgumentException("A share of " + whole + " was asked for");
        }
        long product = Math.multiplyExact(whole, numerator);
        return strict ? product / denominator + 1 : Math.ceilDiv(product, denominator);
    }
}
