package si.plenum.api.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import si.plenum.decision.DecisionRow;
import si.plenum.decision.Decisions;
import si.plenum.document.Changes;
import si.plenum.document.CommencementJson;
import si.plenum.document.CommencementRule;
import si.plenum.document.DocumentId;
import si.plenum.document.Documents;
import si.plenum.proposal.Amendments;
import si.plenum.proposal.Draft;
import si.plenum.proposal.ProposalPage;
import si.plenum.proposal.ProposalState;
import si.plenum.proposal.Readings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes proposals and drafts as data. */
@Component
class ProposalWriter {

    private final Found found;
    private final Documents documents;
    private final Changes changes;
    private final Decisions decisions;
    private final Amendments amendments;
    private final Readings readings;
    private final JsonMapper json;

    ProposalWriter(
            Found found,
            Documents documents,
            Changes changes,
            Decisions decisions,
            Amendments amendments,
            Readings readings,
            JsonMapper json) {
        this.found = found;
        this.documents = documents;
        this.changes = changes;
        this.decisions = decisions;
        this.amendments = amendments;
        this.readings = readings;
        this.json = json;
    }

    ProposalJson.Whole write(Draft draft) {
        var text = draft.text();
        return new ProposalJson.Whole(
                draft.id().value(),
                null,
                found.slugs().apply(draft.body()),
                draft.kind(),
                ProposalState.DRAFT,
                text.title(),
                text.summary(),
                text.wording(),
                text.reasons(),
                slug(draft.document()),
                text.change() == null ? null : json.readTree(text.change().operationsJson()),
                commencement(text.commencement()),
                null,
                null,
                null,
                null,
                null,
                ProposalJson.Belongs.of(amendments.amends(draft.id()).orElse(null)),
                null,
                List.of(),
                List.of(),
                false,
                0,
                false,
                true,
                draft.version());
    }

    ProposalJson.Whole write(ProposalPage page) {
        var row = page.row();
        var change = page.change();
        return new ProposalJson.Whole(
                row.id().value(),
                row.number(),
                found.slugs().apply(row.body()),
                row.kind(),
                row.state(),
                row.title(),
                row.summary(),
                page.wording(),
                page.reasons(),
                slug(page.document()),
                change == null
                        ? null
                        : json.readTree(changes.change(change).wording().operationsJson()),
                null,
                row.author(),
                row.filedAt(),
                row.sessionNumber(),
                row.sessionAt(),
                decisions.ofProposal(row.id().value()).map(DecisionRow::number).orElse(null),
                ProposalJson.Belongs.of(amendments.amends(row.id()).orElse(null)),
                ProposalJson.Fallen.of(amendments.fall(row.id()).orElse(null)),
                change == null
                        ? List.of()
                        : amendments.of(row.id()).rows().stream()
                                .map(ProposalJson.Competitor::of)
                                .toList(),
                readings.held(row.id()),
                page.frozen(),
                page.supporters(),
                page.supportedByMe(),
                page.mine(),
                null);
    }

    private @Nullable String slug(@Nullable DocumentId document) {
        return document == null ? null : documents.document(document).slug();
    }

    private JsonNode commencement(CommencementRule rule) {
        return json.readTree(CommencementJson.write(rule));
    }
}
