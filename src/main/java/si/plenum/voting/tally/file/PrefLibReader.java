package si.plenum.voting.tally.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import si.plenum.rules.Method;
import si.plenum.voting.tally.Profile;
import si.plenum.voting.tally.ProfileBuilder;
import si.plenum.voting.tally.Uncountable;

/**
 * Reads the order files of PrefLib (preflib.org, format of 2022): lines {@code # KEY: value}, of which the number and the names
 * of the alternatives are used, then {@code 12: 3,{1,2}}, twelve ballots with 3 first and 1 and 2 at the next rank. {@code .soc}
 * and {@code .soi} have no equal ranks, {@code .soc} and {@code .toc} name all alternatives.
 */
final class PrefLibReader {

    private static final Pattern NUMBER = Pattern.compile("# *NUMBER ALTERNATIVES: *(\\d{1,6})");
    private static final Pattern NAME = Pattern.compile("# *ALTERNATIVE NAME (\\d{1,6}): *(.*)");

    private final Line line;
    private final boolean equalRanks;
    private final boolean complete;
    private final Map<Integer, String> names = new TreeMap<>();
    private int alternatives;
    private @Nullable ProfileBuilder builder;

    /** @param kind the end of the file's name, for example {@code toi} */
    PrefLibReader(InputStream file, String kind) {
        line = new Line(file);
        equalRanks = kind.startsWith("t");
        complete = kind.endsWith("c");
    }

    BallotFile read() throws IOException, BadFile {
        while (line.nextFilled()) {
            if (line.peek() == '#') describe(line.text());
            else ballots(builder());
        }
        return new BallotFile(builder().named(named()).build(), Method.SCHULZE, 1, null, 0);
    }

    private void describe(String text) throws BadFile {
        var number = NUMBER.matcher(text);
        if (number.matches()) {
            alternatives = Integer.parseInt(number.group(1));
            return;
        }
        var name = NAME.matcher(text);
        if (name.matches())
            names.put(Integer.parseInt(name.group(1)), name.group(2).strip());
    }

    private ProfileBuilder builder() throws BadFile {
        var ready = builder;
        if (ready != null) return ready;
        if (alternatives == 0) throw line.bad("The line \"# NUMBER ALTERNATIVES: n\" is missing.");
        try {
            ready = Profile.of(named());
        } catch (Uncountable uncountable) {
            throw line.bad(uncountable.sentence());
        }
        builder = ready;
        return ready;
    }

    private List<String> named() {
        return IntStream.rangeClosed(1, Math.min(alternatives, ProfileBuilder.MOST_OPTIONS + 1))
                .mapToObj(number -> names.getOrDefault(number, Integer.toString(number)))
                .toList();
    }

    private void ballots(ProfileBuilder builder) throws BadFile {
        long count = line.whole("how often the ballot was cast");
        if (!line.takes(':')) throw line.bad("Here must be \":\", not \"" + line.rest() + "\".");
        try {
            int named = 0;
            while (!line.isEnd()) {
                named += rank(builder);
                if (!line.isEnd() && !line.takes(','))
                    throw line.bad("Here must be \",\", not \"" + line.rest() + "\".");
            }
            if (complete && named < alternatives) {
                throw line.bad("The ballot names " + named + " of " + alternatives + " alternatives.");
            }
            builder.cast(count);
        } catch (Uncountable uncountable) {
            throw line.bad(uncountable.sentence());
        }
    }

    /** One alternative, or several in braces. Returns how many. */
    private int rank(ProfileBuilder builder) throws BadFile {
        if (!line.takes('{')) {
            builder.next(alternative());
            return 1;
        }
        if (!equalRanks) throw line.bad("Such a file has no equal ranks.");
        int named = 0;
        while (!line.takes('}')) {
            if (named > 0 && !line.takes(','))
                throw line.bad("Here must be \",\" or \"}\", not \"" + line.rest() + "\".");
            if (named++ == 0) builder.next(alternative());
            else builder.same(alternative());
        }
        return named;
    }

    private int alternative() throws BadFile {
        int alternative = line.wholeUpTo(alternatives, "an alternative's number");
        if (alternative == 0) throw line.bad("There is no alternative 0.");
        return alternative - 1;
    }
}
