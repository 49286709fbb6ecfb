package si.plenum.voting.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import si.plenum.rules.Method;

/** Elections written as papers on voting write them: "42 MNCK" is 42 ballots, letters are options, "(AB)" one rank. */
final class Written {

    private Written() {}

    /** @param options one letter each */
    static Profile profile(String options, String... ballots) {
        var builder = Profile.of(options.chars().mapToObj(Character::toString).toList());
        for (var ballot : ballots) {
            var parts = ballot.split(" ", 2);
            builder.ranked(Long.parseLong(parts[0]), parts.length == 1 ? List.of() : ranks(options, parts[1]));
        }
        return builder.build();
    }

    static Tally count(Method method, int seats, Profile profile) {
        return Tallying.count(profile, method, Terms.of(seats, DrawnOrder.ofFile(profile.size())));
    }

    /** The winners as letters, in order of election. */
    static String winners(Tally tally) {
        return names(tally, tally.winners());
    }

    /** The whole ranking, "A (BC) D". */
    static String ranking(Tally tally) {
        return tally.ranking().stream()
                .map(group -> group.size() == 1 ? names(tally, group) : "(" + names(tally, group) + ")")
                .collect(Collectors.joining(" "));
    }

    private static String names(Tally tally, List<Integer> options) {
        return options.stream().map(tally.options()::get).collect(Collectors.joining());
    }

    private static List<List<Integer>> ranks(String options, String ballot) {
        var ranks = new ArrayList<List<Integer>>();
        boolean together = false;
        for (char letter : ballot.toCharArray()) {
            if (letter == '(') {
                together = true;
                ranks.add(new ArrayList<>());
            } else if (letter == ')') {
                together = false;
            } else {
                if (!together) ranks.add(new ArrayList<>());
                ranks.getLast().add(options.indexOf(letter));
            }
        }
        return ranks;
    }
}
