package si.plenum.voting.tally.file;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import si.plenum.voting.tally.Profile;

/**
 * Writes a vote on a budget as Pabulib (pabulib.org/format), as {@link PabulibReader} reads it. Projects are numbered by their
 * places on the ballot paper; voters are numbered in the order of their ballots' content, which tells neither who they are nor
 * when they voted.
 */
public final class PabulibWriter {

    private PabulibWriter() {}

    /**
     * @param profile whose options cost something
     * @param budget in the unit of the costs
     * @param title of the vote, a line
     */
    public static String write(Profile profile, long budget, String title) {
        var text = new StringBuilder("META\nkey;value\n");
        meta(text, "description", value(title));
        meta(text, "num_projects", Integer.toString(profile.size()));
        meta(text, "num_votes", Long.toString(profile.ballots()));
        meta(text, "budget", Long.toString(budget));
        meta(text, "vote_type", "approval");
        meta(text, "rule", "equal-shares");
        text.append("PROJECTS\nproject_id;cost;name\n");
        for (int project = 0; project < profile.size(); project++) {
            text.append(project + 1)
                    .append(';')
                    .append(profile.costs().get(project))
                    .append(';')
                    .append(value(profile.options().get(project)))
                    .append('\n');
        }
        text.append("VOTES\nvoter_id;vote\n");
        long voter = 0;
        for (int group : GroupOrder.of(profile)) {
            var named = IntStream.range(profile.start(group), profile.end(group))
                    .mapToObj(at -> Integer.toString(profile.option(at) + 1))
                    .collect(Collectors.joining(","));
            for (long i = 0; i < profile.count(group); i++) {
                text.append(++voter).append(';').append(named).append('\n');
            }
        }
        return text.toString();
    }

    private static void meta(StringBuilder text, String key, String value) {
        text.append(key).append(';').append(value).append('\n');
    }

    /** Columns are parted by semicolons, rows by line ends. */
    private static String value(String name) {
        return name.replaceAll("[\\r\\n]+", " ").replace(';', ',');
    }
}
