package si.plenum.voting.tally;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import si.plenum.platform.WireName;

/**
 * The order that breaks ties where the method itself has nothing more to say: of tied options the earlier one is preferred (it
 * is elected first, excluded last).
 *
 * @param options each option once
 */
public record DrawnOrder(List<Integer> options, Source source) {

    /** Where an order comes from. */
    public enum Source implements WireName {
        /** Nobody drew: the order of the ballot paper. */
        FILE_ORDER,
        /** Stated in a ballot file ({@code [tie ...]}). */
        STATED_ORDER,
        /** From the seed of a draw. */
        DRAWN_ORDER
    }

    public DrawnOrder {
        options = List.copyOf(options);
        if (!options.stream().sorted().toList().equals(numbers(options.size()))) {
            throw new Uncountable("An order to break ties must name each option once.");
        }
    }

    /** The order of the ballot paper, where nobody drew. */
    public static DrawnOrder ofFile(int options) {
        return new DrawnOrder(numbers(options), Source.FILE_ORDER);
    }

    /** An order that somebody states. */
    public static DrawnOrder stated(List<Integer> options) {
        return new DrawnOrder(options, Source.STATED_ORDER);
    }

    /**
     * The order that follows from a seed: options sorted by SHA-256(seed || number of the option), bytes compared unsigned. The
     * number is the option's place on the ballot paper, from 1, in decimal digits.
     *
     * @param seed for example of {@link DrawSeed}
     */
    public static DrawnOrder drawn(byte[] seed, int options) {
        var keys = new ArrayList<byte[]>();
        for (int number = 1; number <= options; number++) {
            keys.add(sha256(seed, Integer.toString(number).getBytes(StandardCharsets.US_ASCII)));
        }
        var order = new ArrayList<>(numbers(options));
        order.sort(Comparator.comparing(keys::get, Arrays::compareUnsigned));
        return new DrawnOrder(order, Source.DRAWN_ORDER);
    }

    /** The place of the option in this order, from 0. */
    public int place(int option) {
        return options.indexOf(option);
    }

    /** The tied options, the preferred one first. */
    public List<Integer> sort(List<Integer> tied) {
        return tied.stream().sorted(Comparator.comparingInt(this::place)).toList();
    }

    /** What a tie that this order breaks is broken by. */
    public TieUse.Means means() {
        return switch (source) {
            case FILE_ORDER -> TieUse.Means.FILE_ORDER;
            case STATED_ORDER -> TieUse.Means.STATED_ORDER;
            case DRAWN_ORDER -> TieUse.Means.DRAWN_ORDER;
        };
    }

    private static List<Integer> numbers(int size) {
        return IntStream.range(0, size).boxed().toList();
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) digest.update(part);
            return digest.digest();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
