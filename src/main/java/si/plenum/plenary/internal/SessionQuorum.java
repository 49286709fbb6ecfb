package si.plenum.plenary.internal;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import si.plenum.community.Memberships;
import si.plenum.platform.LegalClock;
import si.plenum.plenary.ItemId;
import si.plenum.plenary.QuorumView;
import si.plenum.rules.Matter;
import si.plenum.rules.Rule;
import si.plenum.rules.Rulebooks;
import si.plenum.voting.ProxyGrants;

/**
 * What quorum a session needs now, and whether it has it. The session as such goes by the rule for resolutions; a vote goes by
 * the rule of its own matter, which a late quorum lowers only where that rule says so.
 */
@Component
class SessionQuorum {

    private final Memberships memberships;
    private final Rulebooks rulebooks;
    private final AttendanceRepository attendance;
    private final ProxyGrants proxies;
    private final LegalClock clock;

    SessionQuorum(
            Memberships memberships,
            Rulebooks rulebooks,
            AttendanceRepository attendance,
            ProxyGrants proxies,
            LegalClock clock) {
        this.memberships = memberships;
        this.rulebooks = rulebooks;
        this.attendance = attendance;
        this.proxies = proxies;
        this.clock = clock;
    }

    QuorumView of(SessionRecord session) {
        return of(session, rulebooks.ruleFor(session.body(), Matter.RESOLUTION, clock.today()), null);
    }

    QuorumView of(SessionRecord session, Rule rule, @Nullable ItemId item) {
        int roll = memberships.electorate(session.body(), clock.today()).size();
        int present = present(session, rule, item);
        var late = rule.quorum().late();
        int needed = Math.toIntExact(rule.quorum().needed(roll, false));
        var citation = rule.quorumCitation().text();
        if (late == null || attendance.wasFullyQuorate(session.id())) {
            return new QuorumView(present, roll, needed, false, null, needed, citation);
        }
        int lateNeeded = Math.toIntExact(rule.quorum().needed(roll, true));
        Instant lateFrom = session.startsAt().plus(Duration.ofMinutes(late.afterMinutes()));
        boolean waited = !clock.instant().isBefore(lateFrom);
        // Enough for the full quorum: then the lower one is not asked.
        boolean byLate = waited && present < needed;
        return new QuorumView(
                present, roll, byLate ? lateNeeded : needed, byLate, waited ? null : lateFrom, lateNeeded, citation);
    }

    /** Those who are here, and where the rule counts them, those for whom somebody votes who is here. */
    private int present(SessionRecord session, Rule rule, @Nullable ItemId item) {
        var here = attendance.present(session.id());
        if (!rule.quorum().representedPresent()) return here.size();
        long represented = proxies
                .inForce(session.body(), session.id().value(), item == null ? null : item.value(), rule, here)
                .values()
                .stream()
                .filter(here::contains)
                .count();
        return Math.toIntExact(here.size() + represented);
    }
}
