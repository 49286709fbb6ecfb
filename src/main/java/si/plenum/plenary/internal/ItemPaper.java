package si.plenum.plenary.internal;

import java.util.Map;
import org.springframework.stereotype.Component;
import si.plenum.platform.Refused;
import si.plenum.proposal.Papers;
import si.plenum.proposal.ProposalId;
import si.plenum.proposal.Scheduled;
import si.plenum.rules.Matter;
import si.plenum.rules.Rule;
import si.plenum.voting.BallotPaper;

/** What stands on the ballot of an item beside the question: as it was written with its proposal, or those who stand. */
@Component
class ItemPaper {

    private final Papers papers;
    private final ElectionPaper candidates;

    ItemPaper(Papers papers, ElectionPaper candidates) {
        this.papers = papers;
        this.candidates = candidates;
    }

    /**
     * The paper of a vote that is being opened, frozen from now on.
     *
     * @param asked the rule of the step that is opened
     * @param given what whoever opens it gives; none: what is written with the proposal
     * @throws Refused if something else is written there, so that nobody votes on options that were not announced
     */
    BallotPaper freeze(ProposalId proposal, Rule asked, BallotPaper given) {
        if (asked.method().hasOptions() && asked.matter() == Matter.ELECTION)
            return candidates.of(proposal, asked, given);
        if (!asked.writesOptions()) return given;
        var written = papers.freeze(proposal);
        if (written.isPresent() && !given.isEmpty() && !given.equals(written.get())) {
            throw new Refused("error.paper.written");
        }
        return written.orElse(given);
    }

    /** Refuses to convene a vote by correspondence without its options: nobody is there to write them when the clock opens it. */
    void ensureWritten(Scheduled matter, Rule rule) {
        if (rule.writesOptions() && papers.of(matter.proposal()).isEmpty()) {
            throw new Refused("error.paper.unwritten", Map.of("title", matter.title()));
        }
    }
}
