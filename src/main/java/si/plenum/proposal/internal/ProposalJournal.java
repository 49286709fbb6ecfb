package si.plenum.proposal.internal;

import org.springframework.stereotype.Component;
import si.plenum.identity.PersonId;
import si.plenum.journal.Entry;
import si.plenum.journal.Journal;
import si.plenum.proposal.Amends;
import si.plenum.proposal.Fall;
import si.plenum.proposal.HeldReading;
import si.plenum.proposal.ProposalId;
import si.plenum.proposal.ProposalState;
import si.plenum.proposal.Scheduled;
import si.plenum.voting.BallotPaper;
import si.plenum.voting.PaperJson;
import si.plenum.voting.VoteId;

/** What the journal keeps of a proposal's way: one entry for each step that counts. */
@Component
class ProposalJournal {

    private final Journal journal;

    ProposalJournal(Journal journal) {
        this.journal = journal;
    }

    void filed(Scheduled filed, PersonId author) {
        journal.append(entry("proposal.filed", filed)
                .field("body", filed.body().value())
                .field("kind", filed.kind())
                .field("author", author.value())
                .field("title", filed.title())
                .field("wording", filed.wording())
                .field("reasons", filed.reasons())
                .field("change", filed.change() == null ? null : filed.change().value()));
    }

    /** What is to stand on the ballot was written anew. */
    void paper(Scheduled proposal, BallotPaper paper) {
        journal.append(entry("proposal.paper", proposal).field("paper", PaperJson.value(paper)));
    }

    void withdrawn(Scheduled proposal) {
        journal.append(entry("proposal.withdrawn", proposal));
    }

    void scheduled(Scheduled proposal, String sessionNumber) {
        journal.append(entry("proposal.scheduled", proposal).field("session", sessionNumber));
    }

    /** A session has dealt with it without deciding. */
    void read(Scheduled proposal, HeldReading reading) {
        journal.append(entry("proposal.read", proposal)
                .field("reading", (long) reading.ordinal())
                .field("session", reading.session()));
    }

    void unscheduled(Scheduled proposal) {
        journal.append(entry("proposal.unscheduled", proposal));
    }

    void frozen(Scheduled proposal) {
        journal.append(entry("proposal.frozen", proposal).field("wording", proposal.wording()));
    }

    void reworded(Scheduled proposal, PersonId by) {
        journal.append(entry("proposal.reworded", proposal)
                .field("wording", proposal.wording())
                .field("by", by.value()));
    }

    /** A filed proposal competes with another one. */
    void competes(Scheduled filed, Amends amends) {
        journal.append(entry("proposal.competes", filed)
                .field("main", amends.main().value())
                .field("role", amends.role())
                .field("against", amends.against().value()));
    }

    /** An adopted amendment was put into it. */
    void amended(Scheduled proposal, ProposalId by) {
        journal.append(entry("proposal.amended", proposal)
                .field("wording", proposal.wording())
                .field("amendment", by.value()));
    }

    void fell(Scheduled proposal, Fall fall) {
        journal.append(entry("proposal.fell", proposal)
                .field("cause", fall.cause())
                .field("by", fall.by().value()));
    }

    void outdated(Scheduled proposal) {
        journal.append(entry("proposal.outdated", proposal));
    }

    void concluded(Scheduled proposal, VoteId vote, ProposalState end) {
        journal.append(entry("proposal.concluded", proposal)
                .field("vote", vote.value())
                .field("state", end));
    }

    private static Entry entry(String type, Scheduled proposal) {
        return Entry.of(type, "proposal/" + proposal.proposal().value())
                .field("number", proposal.number())
                .field("revision", proposal.revision().value());
    }
}
