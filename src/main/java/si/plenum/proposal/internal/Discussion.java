package si.plenum.proposal.internal;

import java.util.Set;
import org.springframework.stereotype.Component;
import si.plenum.identity.CurrentPerson;
import si.plenum.identity.Persons;
import si.plenum.platform.LegalClock;
import si.plenum.platform.Refused;
import si.plenum.proposal.ProposalId;
import si.plenum.proposal.ProposalState;

/** Members talk about a filed proposal. The first comment puts it into discussion. */
@Component
class Discussion {

    private final DiscussionRepository discussion;
    private final ProposalRepository proposals;
    private final Persons persons;
    private final CurrentPerson currentPerson;
    private final LegalClock clock;

    Discussion(
            DiscussionRepository discussion,
            ProposalRepository proposals,
            Persons persons,
            CurrentPerson currentPerson,
            LegalClock clock) {
        this.discussion = discussion;
        this.proposals = proposals;
        this.persons = persons;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    void support(ProposalId id, boolean supports) {
        if (supports) {
            discussion.support(id, currentPerson.id(), clock.instant());
        } else {
            discussion.noLongerSupport(id, currentPerson.id());
        }
    }

    void comment(ProposalId id, String text) {
        var said = text.strip();
        if (said.isEmpty()) throw new Refused("error.text.empty");
        TextLimits.check(said, TextLimits.COMMENT);
        var now = clock.instant();
        discussion.comment(id, persons.person(currentPerson.id()), said, now);
        proposals.move(id, Set.of(ProposalState.FILED), ProposalState.IN_DISCUSSION, now);
    }
}
