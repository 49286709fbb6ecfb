package si.plenum.voting.tally.file;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import si.plenum.voting.tally.Profile;

/** The groups of a profile in an order that follows from what the ballots say, so that the same ballots give the same file. */
final class GroupOrder {

    private GroupOrder() {}

    static List<Integer> of(Profile profile) {
        return IntStream.range(0, profile.groups())
                .boxed()
                .sorted(byRow(profile))
                .toList();
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
