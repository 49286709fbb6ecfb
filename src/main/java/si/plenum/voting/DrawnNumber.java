package si.plenum.voting;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import si.plenum.platform.Refused;
import si.plenum.platform.WireName;

/**
 * A number that nobody could know before the vote was closed.
 *
 * @param digits digits only: ten faces from 1 to 6 in the order of the dice, or what the lottery drew, at most 60
 */
public record DrawnNumber(Source source, String digits) {

    /** How many dice are thrown: six to the tenth power orders, too many to try. */
    public static final int DICE = 10;

    /** Where the number comes from. */
    public enum Source implements WireName {
        /** Thrown in the room. */
        DICE,
        /** The first draw of a public lottery after closing, named in the notice. */
        LOTTERY
    }

    /** @throws Refused if these are no ten faces, or no digits */
    public DrawnNumber {
        var form = source == Source.DICE ? "[1-6]{" + DICE + "}" : "\\d{1,60}";
        if (!digits.matches(form)) {
            throw new Refused("error.draw." + source.wireName(), Map.of("dice", DICE));
        }
    }

    /** Ten faces in the order of the dice. */
    public static DrawnNumber ofDice(List<Integer> faces) {
        return new DrawnNumber(Source.DICE, faces.stream().map(String::valueOf).collect(Collectors.joining()));
    }
}
