package si.plenum.plenary.internal;

import org.springframework.stereotype.Component;
import si.plenum.platform.LegalClock;
import si.plenum.platform.Refused;
import si.plenum.plenary.ItemState;
import si.plenum.proposal.Proposals;
import si.plenum.proposal.Rewording;
import si.plenum.rules.Rulebooks;
import si.plenum.voting.Votes;

/** Another wording of the matter of an agenda item, between two steps of its ladder. */
@Component
class ItemRewording {

    private final ItemVote itemVote;
    private final AgendaRepository agenda;
    private final SessionEntries entries;
    private final Rulebooks rulebooks;
    private final Proposals proposals;
    private final Votes votes;
    private final LegalClock clock;

    ItemRewording(
            ItemVote itemVote,
            AgendaRepository agenda,
            SessionEntries entries,
            Rulebooks rulebooks,
            Proposals proposals,
            Votes votes,
            LegalClock clock) {
        this.itemVote = itemVote;
        this.agenda = agenda;
        this.entries = entries;
        this.rulebooks = rulebooks;
        this.proposals = proposals;
        this.votes = votes;
        this.clock = clock;
    }

    /** Records another wording: a new revision, to which the item is bound from now on. */
    void reword(SessionRecord session, ItemRecord item, Rewording rewording) {
        var proposal = item.proposal();
        if (proposal == null) throw new Refused("error.item.nothing-to-decide");
        if (item.state() != ItemState.CURRENT) throw new Refused("error.item.not-current");
        var all = votes.ofContext(session.id().value());
        if (all.stream().anyMatch(vote -> ItemVote.RUNNING.contains(vote.state()))) {
            throw new Refused("error.session.vote.open");
        }
        var matter = proposals.wording(proposal);
        var rule = rulebooks.ruleFor(session.body(), matter.kind(), clock.today());
        if (!itemVote.course(rule, ItemVote.of(all, item)).rewording()) throw new Refused("error.item.rewording");
        var recorded = proposals.reword(proposal, rewording);
        agenda.freeze(item.id(), recorded.revision(), recorded.title());
        entries.reworded(item, recorded);
    }
}
