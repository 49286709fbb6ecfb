package si.plenum.plenary.internal;

import java.util.List;
import org.springframework.stereotype.Component;
import si.plenum.decision.AdoptedProposal.Stated;
import si.plenum.rules.Method;
import si.plenum.voting.Choice;
import si.plenum.voting.RollCallLine;
import si.plenum.voting.Statement;
import si.plenum.voting.VoteState;
import si.plenum.voting.VoteView;
import si.plenum.voting.Votes;

/** What was said against a matter in its last round of consensus: it goes with the decision, however that came about. */
@Component
class StatedReasons {

    private final Votes votes;

    StatedReasons(Votes votes) {
        this.votes = votes;
    }

    /** Of all votes on one item, in their order; earlier rounds were answered by the later ones. */
    List<Stated> of(List<VoteView> onItem) {
        return onItem.stream()
                .filter(vote -> vote.state() == VoteState.CERTIFIED)
                .filter(vote ->
                        vote.rule().method() == Method.CONSENSUS || vote.rule().method() == Method.CONSENT)
                .reduce((first, second) -> second)
                .map(round -> votes.rollCall(round.id()).stream()
                        .flatMap(line -> stated(line).stream())
                        .toList())
                .orElse(List.of());
    }

    private static List<Stated> stated(RollCallLine line) {
        if (!(line.choice() instanceof Choice.Stated(Statement statement, String reason))
                || statement == Statement.AGREE
                || reason == null
                || reason.isBlank()) {
            return List.of();
        }
        return List.of(new Stated(line.name(), statement, reason));
    }
}
