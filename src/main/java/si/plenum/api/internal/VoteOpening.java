package si.plenum.api.internal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import si.plenum.plenary.AgendaRow;
import si.plenum.plenary.ItemState;
import si.plenum.plenary.Proceedings;
import si.plenum.plenary.SessionPage;
import si.plenum.plenary.VotePlan;
import si.plenum.voting.VoteState;

/**
 * Opens the vote on an item, bringing the item up first where it is its turn: the items before it are over, or decide nothing.
 * One act, one transaction.
 */
@Component
class VoteOpening {

    private final Proceedings proceedings;

    VoteOpening(Proceedings proceedings) {
        this.proceedings = proceedings;
    }

    @Transactional
    public void open(Found.Item item, VotePlan plan) {
        if (item.row().state() == ItemState.WAITING && isNext(item.session(), item.row())) {
            var after = item.session().current().map(AgendaRow::id);
            for (var row : item.session().agenda()) {
                if (row.state() != ItemState.WAITING
                        || row.position() > item.row().position()) continue;
                proceedings.nextItem(item.session().row().id(), after);
                after = Optional.of(row.id());
            }
        }
        proceedings.openVote(item.row().id(), plan);
    }

    private static boolean isNext(SessionPage session, AgendaRow item) {
        return session.agenda().stream()
                .filter(row -> row.state() == ItemState.CURRENT
                        || row.state() == ItemState.WAITING && row.position() < item.position())
                .allMatch(VoteOpening::mayEnd);
    }

    private static boolean mayEnd(AgendaRow row) {
        var vote = row.vote();
        return row.proposal() == null || vote != null && vote.state() == VoteState.CERTIFIED;
    }
}
