package si.plenum.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import si.plenum.shell.Task.Kind;
import si.plenum.voting.Standing;
import si.plenum.voting.VoteState;
import si.plenum.voting.VoteView;

/** What a vote asks of somebody now: to take a secret ballot, to vote, or nothing any more. */
final class VoteTask {

    private VoteTask() {}

    /** @param mine where the person stands; empty: not on the roll, so nothing is asked */
    static Optional<Task> of(VoteView vote, List<Standing> mine, String address) {
        if (mine.isEmpty()) return Optional.empty();
        var waiting = mine.stream().filter(standing -> standing.awaits(vote)).toList();
        if (waiting.isEmpty()) return done(vote, mine, address);
        boolean draws = vote.isSecret() && waiting.stream().allMatch(standing -> standing.by() == null);
        var what = draws ? "draw" : vote.isSecret() ? "secret" : "vote";
        var task = new Task("home.verb." + what, vote.title(), address, Kind.NOW).more("home.more." + what, Map.of());
        var until = vote.state() == VoteState.ISSUING && vote.opensAt() != null ? vote.opensAt() : vote.deadline();
        return Optional.of(until == null ? task : task.when(until));
    }

    private static Optional<Task> done(VoteView vote, List<Standing> mine, String address) {
        // Whoever took no secret ballot in time, or is excluded, has neither to vote nor voted.
        if (mine.stream().allMatch(standing -> standing.by() == null)) return Optional.empty();
        var verb = vote.state() == VoteState.ISSUING ? "home.verb.drawn" : "home.verb.voted";
        return Optional.of(new Task(verb, vote.title(), address, Kind.DONE));
    }
}
