package si.plenum.voting.tally.file;

import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import si.plenum.voting.tally.DrawnOrder;
import si.plenum.voting.tally.Profile;

/**
 * Writes ballots as BLT, as {@link BltReader} reads it: the ballots in the order of their numbers, not of their casting, so that
 * the same ballots give the same file.
 */
public final class BltWriter {

    private BltWriter() {}

    /**
     * @param order how ties are broken; written where it is not the order of the candidates
     * @param title of the vote, a line
     */
    public static String write(Profile profile, int seats, DrawnOrder order, String title) {
        var text = new StringBuilder();
        text.append(profile.size()).append(' ').append(seats).append('\n');
        for (int option = 0; option < profile.size(); option++) {
            if (profile.isWithdrawn(option)) text.append('-').append(option + 1).append('\n');
        }
        if (order.source() != DrawnOrder.Source.FILE_ORDER) {
            text.append(order.options().stream()
                            .map(option -> Integer.toString(option + 1))
                            .collect(Collectors.joining(" ", "[tie ", "]")))
                    .append('\n');
        }
        IntStream.range(0, profile.groups())
                .boxed()
                .sorted(byRow(profile))
                .forEach(group -> ballot(text, profile, group));
        text.append("0\n");
        profile.options().forEach(name -> name(text, name));
        name(text, title);
        return text.toString();
    }

    private static void ballot(StringBuilder text, Profile profile, int group) {
        text.append(profile.count(group));
        for (int at = profile.start(group); at < profile.end(group); at++) {
            text.append(profile.sharesRank(at) ? '=' : ' ').append(profile.option(at) + 1);
        }
        text.append(" 0\n");
    }

    private static void name(StringBuilder text, String name) {
        text.append('"').append(name.replaceAll("[\\r\\n]+", " ")).append("\"\n");
    }

    private static Comparator<Integer> byRow(Profile profile) {
        return (one, other) -> {
            int length = Math.min(length(profile, one), length(profile, other));
            for (int i = 0; i < length; i++) {
                int at = profile.start(one) + i;
                int otherAt = profile.start(other) + i;
                int compared = Integer.compare(profile.option(at), profile.option(otherAt));
                if (compared == 0) compared = Boolean.compare(profile.sharesRank(at), profile.sharesRank(otherAt));
                if (compared != 0) return compared;
            }
            return Integer.compare(length(profile, one), length(profile, other));
        };
    }

    private static int length(Profile profile, int group) {
        return profile.end(group) - profile.start(group);
    }
}
