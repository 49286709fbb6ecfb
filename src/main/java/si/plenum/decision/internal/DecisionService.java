package si.plenum.decision.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import si.plenum.community.BodyId;
import si.plenum.decision.AdoptedProposal;
import si.plenum.decision.DecisionId;
import si.plenum.decision.DecisionPage;
import si.plenum.decision.DecisionRow;
import si.plenum.decision.DecisionState;
import si.plenum.decision.Decisions;
import si.plenum.decision.DocumentHistory;
import si.plenum.decision.FoundingText;
import si.plenum.platform.NotFound;
import si.plenum.platform.PublicRead;
import si.plenum.proposal.Proposals;
import si.plenum.rules.Matter;
import si.plenum.rules.Rule;
import si.plenum.voting.VoteId;
import si.plenum.voting.Votes;

/** The register's face: permissions and transactions; what it does stands in {@link Recording} and {@link Publication}. */
@Service
@Transactional
class DecisionService implements Decisions {

    private final Recording recording;
    private final HistoryRecording histories;
    private final Publication publication;
    private final DecisionQueries queries;
    private final DecisionPermissions permissions;
    private final Votes votes;
    private final Proposals proposals;

    DecisionService(
            Recording recording,
            HistoryRecording histories,
            Publication publication,
            DecisionQueries queries,
            DecisionPermissions permissions,
            Votes votes,
            Proposals proposals) {
        this.recording = recording;
        this.histories = histories;
        this.publication = publication;
        this.queries = queries;
        this.permissions = permissions;
        this.votes = votes;
        this.proposals = proposals;
    }

    @Override
    @PreAuthorize("hasRole('SYSTEM') or @decision.mayRecord(#adopted)")
    public DecisionId record(AdoptedProposal adopted) {
        return recording.record(adopted);
    }

    @Override
    @PreAuthorize("@identity.mayAdminister()")
    public DecisionId recordFounding(FoundingText text, String source, LocalDate adoptedOn, LocalDate inForceFrom) {
        return recording.recordFounding(text, source, adoptedOn, inForceFrom);
    }

    @Override
    @PreAuthorize("hasRole('SYSTEM') or @identity.mayAdminister()")
    public List<DecisionId> recordHistory(DocumentHistory document) {
        return histories.record(document);
    }

    @Override
    @PreAuthorize("@identity.mayAdminister()")
    public DecisionId recordFirstRulebook(BodyId body, Map<Matter, Rule> rules, String source, LocalDate from) {
        return recording.recordFirstRulebook(body, rules, source, from);
    }

    @Override
    @PreAuthorize("@decision.mayPublish(#id)")
    public void publish(DecisionId id) {
        publication.publish(id);
    }

    @Override
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public boolean mayPublish(DecisionId id) {
        return permissions.mayPublish(id);
    }

    @Override
    @PublicRead
    @Transactional(readOnly = true)
    public DecisionPage page(String number) {
        var found = queries.whole(number).orElseThrow(NotFound::new);
        var row = found.row();
        boolean published = row.state() != DecisionState.UNPUBLISHED;
        if (!published && !permissions.mayReadPapers(row.body())) throw new NotFound();
        return new DecisionPage(
                row,
                found.wording(),
                found.reasons(),
                found.proposal() == null
                        ? null
                        : proposals.page(found.proposal()).row().number(),
                found.voteNumber() == null ? null : votes.published(found.voteNumber()),
                found.source(),
                found.session(),
                found.commencement(),
                found.publishedAt(),
                found.acts(),
                found.term());
    }

    @Override
    @PublicRead
    @Transactional(readOnly = true)
    public List<DecisionRow> search(
            String words, Optional<BodyId> body, Optional<Integer> year, int offset, int limit) {
        return queries.search(words, body, year, offset, limit);
    }

    @Override
    @PublicRead
    @Transactional(readOnly = true)
    public int size(String words, Optional<BodyId> body, Optional<Integer> year) {
        return queries.size(words, body, year);
    }

    @Override
    @PreAuthorize("@decision.mayReadPapers(#body)")
    @Transactional(readOnly = true)
    public List<DecisionRow> unpublished(BodyId body) {
        return queries.rows(
                DecisionQueries.of(body).and(DecisionQueries.isPublished().not()));
    }

    @Override
    @PublicRead
    @Transactional(readOnly = true)
    public List<DecisionRow> ofSession(UUID session) {
        return queries.rows(DecisionQueries.inSession(session)).stream()
                .filter(this::mayBeSeen)
                .toList();
    }

    @Override
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<DecisionId> ofVote(VoteId vote) {
        return queries.rows(DecisionQueries.onVote(vote)).stream()
                .filter(this::mayBeSeen)
                .map(DecisionRow::id)
                .findFirst();
    }

    @Override
    @PublicRead
    @Transactional(readOnly = true)
    public Optional<DecisionRow> ofProposal(UUID proposal) {
        return queries.rows(DecisionQueries.onProposal(proposal)).stream()
                .filter(this::mayBeSeen)
                .findFirst();
    }

    private boolean mayBeSeen(DecisionRow row) {
        return row.state() != DecisionState.UNPUBLISHED || permissions.mayReadPapers(row.body());
    }
}
