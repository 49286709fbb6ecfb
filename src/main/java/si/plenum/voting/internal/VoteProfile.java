package si.plenum.voting.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import si.plenum.voting.BallotOption;
import si.plenum.voting.BallotPaper;
import si.plenum.voting.Choice;
import si.plenum.voting.OptionId;
import si.plenum.voting.tally.Profile;
import si.plenum.voting.tally.ProfileBuilder;

/** The ballots of a vote in the form that counts take: options by their place on the paper, alike ballots together. */
final class VoteProfile {

    private final BallotPaper paper;
    private final ProfileBuilder builder;
    private final Map<OptionId, Integer> places = new HashMap<>();
    private final long[] named;

    private VoteProfile(BallotPaper paper) {
        this.paper = paper;
        this.builder =
                Profile.of(paper.options().stream().map(BallotOption::name).toList());
        this.named = new long[paper.options().size()];
        for (var option : paper.options()) places.put(option.id(), places.size());
    }

    /** @param withdrawn options that the count passes over */
    static VoteProfile of(BallotPaper paper, Set<OptionId> withdrawn, Map<Choice, Long> ballots) {
        var profile = new VoteProfile(paper);
        if (paper.budget() != null) {
            profile.builder.costs(
                    paper.options().stream().map(VoteProfile::cost).toList());
        }
        withdrawn.forEach(option -> profile.builder.withdraw(profile.place(option)));
        ballots.forEach(profile::add);
        return profile;
    }

    Profile ballots() {
        return builder.build();
    }

    /** How many ballots name each option. */
    long[] named() {
        return Arrays.copyOf(named, named.length);
    }

    /** The place of the option that refuses all others, if it is on the paper. */
    @Nullable
    Integer noneOfThese() {
        return places.get(OptionId.NONE_OF_THESE);
    }

    private void add(Choice choice, long count) {
        switch (choice) {
            case Choice.Chosen chosen -> builder.chosen(count, places(chosen.options(), count));
            case Choice.Funded funded -> builder.chosen(count, places(funded.projects(), count));
            case Choice.Ranked ranked ->
                builder.ranked(
                        count,
                        ranked.ranks().stream().map(rank -> places(rank, count)).toList());
            case Choice.Scored scored -> {
                var scores = new HashMap<Integer, Integer>();
                scored.scores().forEach((option, score) -> scores.put(named(option, count), score));
                builder.scored(count, scores);
            }
            case Choice.Stance stance -> throw noOptions();
            case Choice.Stated stated -> throw noOptions();
        }
    }

    private List<Integer> places(Collection<OptionId> options, long count) {
        return options.stream().map(option -> named(option, count)).toList();
    }

    private int named(OptionId option, long count) {
        int place = place(option);
        named[place] = Math.addExact(named[place], count);
        return place;
    }

    private int place(OptionId option) {
        var place = places.get(option);
        if (place == null) throw new IllegalStateException("an option that is not on the paper of this vote");
        return place;
    }

    private static long cost(BallotOption project) {
        var cost = project.cost();
        if (cost == null) throw new IllegalStateException("where there is a budget, every project has a cost");
        return cost;
    }

    private static IllegalStateException noOptions() {
        return new IllegalStateException("a ballot of another kind than its vote");
    }
}
