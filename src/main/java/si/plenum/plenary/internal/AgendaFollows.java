package si.plenum.plenary.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import si.plenum.platform.Ids;
import si.plenum.platform.LegalClock;
import si.plenum.platform.Refused;
import si.plenum.plenary.ItemId;
import si.plenum.plenary.ItemKind;
import si.plenum.plenary.ItemState;
import si.plenum.plenary.SessionChanged;
import si.plenum.plenary.SessionId;
import si.plenum.plenary.SessionState;
import si.plenum.proposal.AmendmentComes;
import si.plenum.proposal.AmendmentFiled;
import si.plenum.proposal.AmendmentRole;
import si.plenum.proposal.Amendments;
import si.plenum.proposal.Amends;
import si.plenum.proposal.ProposalAmended;
import si.plenum.proposal.ProposalFell;
import si.plenum.proposal.ProposalId;
import si.plenum.proposal.Proposals;

/**
 * What happens to proposals that compete, an agenda follows in the same act: an amendment comes before what it amends, what has
 * nothing left to decide is off, what was amended is voted as amended.
 */
@Component
class AgendaFollows {

    /** Planned for an amendment that nobody has planned anything for. */
    static final int MINUTES = 10;

    private final SessionRepository sessions;
    private final AgendaRepository agenda;
    private final AgendaOrder order;
    private final Amendments amendments;
    private final Proposals proposals;
    private final SessionEntries entries;
    private final ApplicationEventPublisher events;
    private final LegalClock clock;

    AgendaFollows(
            SessionRepository sessions,
            AgendaRepository agenda,
            AgendaOrder order,
            Amendments amendments,
            Proposals proposals,
            SessionEntries entries,
            ApplicationEventPublisher events,
            LegalClock clock) {
        this.sessions = sessions;
        this.agenda = agenda;
        this.order = order;
        this.amendments = amendments;
        this.proposals = proposals;
        this.entries = entries;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Holds the session until the filing has ended: no vote opens meanwhile.
     *
     * @throws Refused where the session has its votes all at once, so that none can rest on another
     */
    @EventListener
    void comes(AmendmentComes coming) {
        agenda.standing(coming.main()).ifPresent(item -> {
            var session = sessions.lock(item.session());
            boolean within = session.byCorrespondence() && session.state() != SessionState.DRAFT;
            if (within) throw new Refused("error.amendment.correspondence");
        });
    }

    /** Puts it where what it amends stands. */
    @EventListener
    void filed(AmendmentFiled filed) {
        agenda.standing(filed.main()).ifPresent(item -> attach(item.session(), filed.main(), filed.amendment()));
    }

    /** Puts what was filed against a proposal before it came on an agenda there too. */
    void attachFiled(SessionId session, ProposalId main) {
        var together = amendments.together(main).stream()
                .filter(id -> agenda.standing(id).isEmpty())
                .filter(id -> proposals.page(id).row().state().mayBeScheduled())
                .toList();
        together.stream().filter(id -> amends(id).isEmpty()).forEach(id -> attach(session, main, id));
        together.stream()
                .filter(id -> amends(id)
                        .flatMap(agenda::standing)
                        .filter(item -> item.session().equals(session))
                        .isPresent())
                .forEach(id -> attach(session, main, id));
    }

    /** An amendment is decided where what it amends is. */
    void ensureNotAlone(SessionId session, ProposalId proposal) {
        var main = amends(proposal);
        boolean alone = main.isPresent()
                && main.flatMap(agenda::standing)
                        .filter(item -> item.session().equals(session))
                        .isEmpty();
        if (alone) throw new Refused("error.amendment.alone");
    }

    private Optional<ProposalId> amends(ProposalId id) {
        return amendments.amends(id).filter(Amends::isPartial).map(Amends::main);
    }

    private void attach(SessionId id, ProposalId main, ProposalId amendment) {
        var session = sessions.lock(id);
        boolean frozen = session.state() != SessionState.DRAFT;
        boolean alternative = amendments
                .amends(amendment)
                .filter(of -> of.role() == AmendmentRole.ALTERNATIVE)
                .isPresent();
        // A whole change comes onto a convened agenda only with the notice that its rule asks.
        if (frozen && alternative) return;
        var scheduled = amendments.attach(amendment, session.agendaPlace(), frozen);
        var item = new ItemId(Ids.ordered());
        agenda.append(item, id, ItemKind.PROPOSAL, scheduled.title(), amendment, MINUTES);
        if (frozen) agenda.freeze(item, scheduled.revision(), scheduled.title());
        order.arrange(id, main);
        changed(id);
    }

    /** Ends the item of what has nothing left to decide. */
    @EventListener
    void fell(ProposalFell fell) {
        agenda.standing(fell.id()).ifPresent(item -> {
            var session = sessions.lock(item.session());
            if (session.state() == SessionState.DRAFT) {
                agenda.remove(item.id());
                agenda.order(agenda.items(item.session()).stream()
                        .map(ItemRecord::id)
                        .toList());
            } else {
                agenda.end(item.id(), ItemState.OVERTAKEN, clock.instant());
                if (item.id().equals(session.currentItem())) sessions.currentItem(session.id(), null);
                entries.itemEnded(item, ItemState.OVERTAKEN.wireName());
            }
            changed(item.session());
        });
    }

    /** Binds the item to the wording that an amendment has made. */
    @EventListener
    void amended(ProposalAmended amended) {
        agenda.standing(amended.main()).ifPresent(item -> {
            var session = sessions.get(item.session());
            var wording =
                    proposals.wordings(session.body(), List.of(amended.main())).get(amended.main());
            if (wording == null || session.state() == SessionState.DRAFT) return;
            agenda.freeze(item.id(), wording.revision(), wording.title());
            entries.reworded(item, wording);
            changed(item.session());
        });
    }

    private void changed(SessionId id) {
        events.publishEvent(new SessionChanged(id));
    }
}
