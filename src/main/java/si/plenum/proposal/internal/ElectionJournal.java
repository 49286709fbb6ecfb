package si.plenum.proposal.internal;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import si.plenum.identity.Person;
import si.plenum.journal.Entry;
import si.plenum.journal.Journal;
import si.plenum.proposal.CandidacyId;
import si.plenum.proposal.CandidacyRow;
import si.plenum.proposal.CandidacyState;
import si.plenum.proposal.ProposalId;

/** What the journal keeps of candidacies: who came on the ballot, and how. */
@Component
class ElectionJournal {

    private final Journal journal;

    ElectionJournal(Journal journal) {
        this.journal = journal;
    }

    void stands(ProposalId id, CandidacyId candidacy, Person person, String statement) {
        journal.append(entry("election.candidacy-stated", id, candidacy)
                .field("person", person.id().value())
                .field("name", person.name())
                .field("statement", statement));
    }

    void nominated(ProposalId id, CandidacyId candidacy, Person person, Person nominator) {
        journal.append(entry("election.nominated", id, candidacy)
                .field("person", person.id().value())
                .field("by", nominator.id().value()));
    }

    void ended(ProposalId id, CandidacyId candidacy, CandidacyState state) {
        journal.append(entry("election.candidacy-ended", id, candidacy).field("state", state));
    }

    void struck(ProposalId id, CandidacyId candidacy, String reason) {
        journal.append(entry("election.candidacy-struck", id, candidacy).field("reason", reason));
    }

    void closed(ProposalId id, List<CandidacyRow> standing) {
        journal.append(Entry.of("election.candidacies-closed", "proposal/" + id.value())
                .list(
                        "candidates",
                        standing.stream()
                                .map(row -> Map.of("candidacy", row.id().value(), "name", row.name()))
                                .toList()));
    }

    private static Entry entry(String type, ProposalId id, CandidacyId candidacy) {
        return Entry.of(type, "proposal/" + id.value()).field("candidacy", candidacy.value());
    }
}
