package si.plenum.plenary.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import si.plenum.platform.Refused;
import si.plenum.plenary.ItemId;
import si.plenum.plenary.ItemState;
import si.plenum.plenary.SessionId;
import si.plenum.proposal.Amendments;
import si.plenum.proposal.Amends;
import si.plenum.proposal.ProposalId;

/** Keeps what is decided together side by side on an agenda: amendments before their proposal, in the order of voting. */
@Component
class AgendaOrder {

    private final AgendaRepository agenda;
    private final Amendments amendments;

    AgendaOrder(AgendaRepository agenda, Amendments amendments) {
        this.agenda = agenda;
        this.amendments = amendments;
    }

    /** Around the place where the first of them stands. */
    void arrange(SessionId session, ProposalId proposal) {
        arrange(session, proposal, null);
    }

    /** @param around the item that keeps its place; absent: the first */
    void arrange(SessionId session, ProposalId proposal, @Nullable ItemId around) {
        var items = agenda.items(session);
        var together = together(items, proposal);
        if (together.size() < 2) return;
        var order = new ArrayList<>(items.stream().map(ItemRecord::id).toList());
        var kept = around == null
                ? order.stream().filter(together::contains).findFirst().orElseThrow()
                : around;
        int place = (int) order.subList(0, order.indexOf(kept)).stream()
                .filter(id -> !together.contains(id))
                .count();
        order.removeAll(together);
        order.addAll(place, together);
        agenda.order(order);
    }

    /** The items that are to be decided together and are still before the session, in the order of voting. */
    private List<ItemId> together(List<ItemRecord> items, ProposalId proposal) {
        Map<ProposalId, ItemId> standing = new HashMap<>();
        for (var item : items) {
            boolean ahead = item.state() == ItemState.WAITING || item.state() == ItemState.CURRENT;
            if (item.proposal() != null && ahead) standing.put(item.proposal(), item.id());
        }
        return amendments.together(proposal).stream()
                .flatMap(id -> Optional.ofNullable(standing.get(id)).stream())
                .toList();
    }

    /** @throws Refused while an amendment to it waits, which is decided first */
    void ensureAmendmentsDecided(SessionId session, ProposalId main) {
        amendmentsWaiting(session, main).stream().findFirst().ifPresent(first -> {
            throw new Refused("error.item.amendments", Map.of("title", first.title()));
        });
    }

    /** Amendments to a proposal that wait on the same agenda, in the order of voting. */
    List<ItemRecord> amendmentsWaiting(SessionId session, ProposalId main) {
        var waiting = agenda.items(session).stream()
                .filter(item -> item.state() == ItemState.WAITING && item.proposal() != null)
                .collect(Collectors.toMap(ItemRecord::proposal, item -> item));
        return amendments.together(main).stream()
                .filter(waiting::containsKey)
                .filter(id -> amendments
                        .amends(id)
                        .filter(Amends::isPartial)
                        .filter(of -> of.main().equals(main))
                        .isPresent())
                .map(waiting::get)
                .toList();
    }
}
