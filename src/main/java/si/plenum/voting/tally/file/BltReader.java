package si.plenum.voting.tally.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import si.plenum.rules.Method;
import si.plenum.voting.tally.DrawnOrder;
import si.plenum.voting.tally.Profile;
import si.plenum.voting.tally.ProfileBuilder;
import si.plenum.voting.tally.Uncountable;

/**
 * Reads BLT, the format of the programs that count single transferable votes (Hill, Wichmann and Woodall 1987; with the additions
 * of OpenSTV and OpaVote): a line with the numbers of candidates and seats; {@code -3} or {@code [withdrawn 3]} for who withdrew;
 * {@code [tie 2 1 3]} for the order that breaks ties; ballots, each a count, candidates in order and a 0, with {@code =} between
 * those at one rank and {@code -} for a rank left out; a line with 0; the names and a title, each on its line in quotes.
 */
final class BltReader {

    private static final int MOST_SEATS = ProfileBuilder.MOST_OPTIONS;

    private final Line line;
    private int candidates;
    private @Nullable DrawnOrder order;

    BltReader(InputStream file) {
        line = new Line(file);
    }

    BallotFile read() throws IOException, BadFile {
        need("The file is empty.");
        candidates = line.wholeUpTo(ProfileBuilder.MOST_OPTIONS, "the number of candidates");
        int seats = line.wholeUpTo(MOST_SEATS, "the number of seats");
        if (!line.isEnd()) throw line.bad("Nothing may follow the number of seats: \"" + line.rest() + "\".");
        if (candidates < 1 || seats < 1) throw line.bad("There must be at least one candidate and one seat.");

        var builder = Profile.of(
                IntStream.rangeClosed(1, candidates).mapToObj(Integer::toString).toList());
        need("The ballots are missing.");
        while (ballot(builder)) need("The 0 after the ballots is missing.");
        var profile = builder.named(names()).build();
        return new BallotFile(profile, Method.SCOTTISH_STV, seats, order, 0);
    }

    /** Reads a line before the names; false at the 0 that ends the ballots. */
    private boolean ballot(ProfileBuilder builder) throws BadFile {
        try {
            if (line.peek() == '[') {
                bracket(builder);
            } else if (line.peek() == '-') {
                while (line.takes('-')) builder.withdraw(candidate());
                if (!line.isEnd()) throw line.bad("Here must be \"-\" and who withdrew, not \"" + line.rest() + "\".");
            } else {
                // The name of a ballot, which some programs write before it.
                if (line.takes('(')) line.skipTo(')');
                long count = line.whole("how often the ballot was cast");
                if (count == 0 && line.isEnd()) return false;
                ranks(builder);
                builder.cast(count);
            }
        } catch (Uncountable uncountable) {
            throw line.bad(uncountable.sentence());
        }
        return true;
    }

    private void ranks(ProfileBuilder builder) throws BadFile {
        boolean same = false;
        while (true) {
            if (line.isEnd()) throw line.bad("The ballot must end with 0.");
            if (line.takes('-')) continue;
            int candidate = line.wholeUpTo(candidates, "a candidate's number");
            if (candidate == 0) break;
            if (same) builder.same(candidate - 1);
            else builder.next(candidate - 1);
            same = line.takes('=');
        }
        if (same) throw line.bad("A candidate is missing after \"=\".");
        if (!line.isEnd()) throw line.bad("Nothing may follow the 0: \"" + line.rest() + "\".");
    }

    private void bracket(ProfileBuilder builder) throws BadFile {
        var text = line.text();
        if (!text.matches("\\[(tie|withdrawn)( +\\d{1,9})+ *]")) {
            throw line.bad("Not understood: \"" + line.rest() + "\".");
        }
        line.skipTo(' ');
        var named = new ArrayList<Integer>();
        while (!line.takes(']')) named.add(candidate());
        if (text.startsWith("[w")) named.forEach(builder::withdraw);
        else if (named.size() < candidates) throw line.bad("The order of ties must name each option once.");
        else order = DrawnOrder.stated(named);
    }

    private int candidate() throws BadFile {
        int candidate = line.wholeUpTo(candidates, "a candidate's number");
        if (candidate == 0) throw line.bad("There is no candidate 0.");
        return candidate - 1;
    }

    /** The names; the title after them is not needed. */
    private List<String> names() throws IOException, BadFile {
        var names = new ArrayList<String>();
        while (names.size() < candidates) {
            need("Names are missing: there are " + names.size() + " of " + candidates + ".");
            var text = line.text();
            boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
            names.add(quoted ? text.substring(1, text.length() - 1) : text);
        }
        boolean titled = line.nextFilled();
        if (titled && line.nextFilled()) throw line.bad("Nothing may follow the title.");
        return names;
    }

    private void need(String otherwise) throws IOException, BadFile {
        do {
            if (!line.nextFilled()) throw new BadFile(line.number() + 1, otherwise);
        } while (line.peek() == '#');
    }
}
