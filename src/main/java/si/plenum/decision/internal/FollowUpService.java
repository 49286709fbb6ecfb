package si.plenum.decision.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import si.plenum.community.BodyId;
import si.plenum.decision.DecisionId;
import si.plenum.decision.FollowUp;
import si.plenum.decision.FollowUpId;
import si.plenum.decision.FollowUps;
import si.plenum.decision.NewFollowUp;
import si.plenum.platform.Ids;
import si.plenum.platform.LegalClock;
import si.plenum.platform.NotFound;
import si.plenum.platform.PublicRead;
import si.plenum.platform.Refused;

/** Conditions and tasks of decisions. */
@Service
@Transactional
class FollowUpService implements FollowUps {

    private static final int LONGEST_PROOF = 500;

    private final FollowUpRepository followUps;
    private final DecisionRepository decisions;
    private final DecisionPermissions permissions;
    private final DecisionJournal journal;
    private final LegalClock clock;

    FollowUpService(
            FollowUpRepository followUps,
            DecisionRepository decisions,
            DecisionPermissions permissions,
            DecisionJournal journal,
            LegalClock clock) {
        this.followUps = followUps;
        this.decisions = decisions;
        this.permissions = permissions;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    @PreAuthorize("@decision.mayMeetCondition(#decision)")
    public FollowUpId add(DecisionId decision, NewFollowUp asked) {
        var of = decisions.lock(decision).orElseThrow(NotFound::new);
        var id = new FollowUpId(Ids.ordered());
        followUps.insert(id, decision, asked, clock.instant());
        journal.followUpAdded(of, asked);
        return id;
    }

    @Override
    @PreAuthorize("@decision.mayMeetCondition(#id)")
    public void done(FollowUpId id, LocalDate day, String with) {
        var asked = followUps.lock(id);
        if (asked.doneOn() != null) throw new Refused("error.follow-up.done");
        if (with.isBlank()) throw new Refused("error.decision.condition.with");
        if (with.length() > LONGEST_PROOF) {
            throw new Refused("error.too.long", Map.of("length", with.length(), "max", LONGEST_PROOF));
        }
        if (day.isAfter(clock.today())) throw new Refused("error.decision.condition.day");
        followUps.done(id, day, with.strip());
        var of = followUps.decisionOf(id).flatMap(decisions::find).orElseThrow(NotFound::new);
        journal.followUpDone(of, asked, day, with.strip());
    }

    @Override
    @PublicRead
    @Transactional(readOnly = true)
    public List<FollowUp> of(DecisionId decision) {
        return permissions.maySee(decision) ? followUps.of(decision) : List.of();
    }

    @Override
    @PreAuthorize("@decision.mayReadPapers(#body)")
    @Transactional(readOnly = true)
    public List<Open> open(BodyId body) {
        return followUps.open(body);
    }
}
