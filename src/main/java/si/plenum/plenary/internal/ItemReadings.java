package si.plenum.plenary.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import si.plenum.platform.LegalClock;
import si.plenum.platform.Refused;
import si.plenum.plenary.ItemState;
import si.plenum.plenary.Reading;
import si.plenum.proposal.HeldReading;
import si.plenum.proposal.ProposalId;
import si.plenum.proposal.Proposals;
import si.plenum.proposal.Readings;
import si.plenum.rules.Rule;
import si.plenum.rules.Rulebooks;
import si.plenum.voting.VoteView;

/** Readings: which one an item is, that none but the last decides, and that one was held. */
@Component
class ItemReadings {

    private final Readings readings;
    private final Proposals proposals;
    private final Rulebooks rulebooks;
    private final LegalClock clock;

    ItemReadings(Readings readings, Proposals proposals, Rulebooks rulebooks, LegalClock clock) {
        this.readings = readings;
        this.proposals = proposals;
        this.rulebooks = rulebooks;
        this.clock = clock;
    }

    /**
     * Which reading an item is, by the rule of its vote or else of the day; absent where the rule asks for one alone, and for what
     * was taken off.
     */
    @Nullable
    Reading of(SessionRecord session, ItemRecord item, Rule rule, @Nullable VoteView vote) {
        int of = (vote == null ? rule : vote.rule()).proposing().readings();
        if (of == 1 || item.proposal() == null) return null;
        if (vote != null) return new Reading(of, of);
        var held = readings.held(item.proposal());
        return switch (item.state()) {
            case WAITING, CURRENT -> new Reading(Math.min(held.size() + 1, of), of);
            // The rule may have come after an item that ended; what was recorded stands.
            case DONE -> heldIn(session, held, of);
            case DEFERRED, WITHDRAWN, OVERTAKEN -> null;
        };
    }

    private static @Nullable Reading heldIn(SessionRecord session, List<HeldReading> held, int of) {
        return held.stream()
                .filter(reading -> reading.session().equals(session.number()))
                .map(reading -> new Reading(reading.ordinal(), Math.max(of, reading.ordinal() + 1)))
                .findFirst()
                .orElse(null);
    }

    /** Whether a vote may decide on it now: all readings but the last were held. */
    boolean mayDecide(ProposalId proposal, Rule rule) {
        int of = rule.proposing().readings();
        return of == 1 || readings.held(proposal).size() + 1 >= of;
    }

    /** @throws Refused where a session must deal with it before one decides */
    void ensureMayDecide(ProposalId proposal, Rule rule) {
        if (mayDecide(proposal, rule)) return;
        int of = rule.proposing().readings();
        throw new Refused(
                "error.item.reading", Map.of("number", readings.held(proposal).size() + 1, "of", of));
    }

    /** An item has ended that was not to decide: one more reading is held. */
    void ended(SessionRecord session, ItemRecord item, ItemState state) {
        var proposal = item.proposal();
        if (proposal == null || state != ItemState.DONE) return;
        var matter = proposals.page(proposal).row().kind();
        new RulesInForce(rulebooks.inForce(session.body(), clock.today()))
                .of(matter)
                .filter(rule -> !mayDecide(proposal, rule))
                .ifPresent(rule -> readings.record(
                        proposal, session.number(), LocalDate.ofInstant(session.startsAt(), clock.getZone())));
    }
}
