package si.plenum.voting.tally.file;

import java.util.stream.Collectors;
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
        GroupOrder.of(profile).forEach(group -> ballot(text, profile, group));
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
}
