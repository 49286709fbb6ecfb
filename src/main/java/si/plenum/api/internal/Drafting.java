package si.plenum.api.internal;

import java.util.HashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import si.plenum.document.ChangeDraft;
import si.plenum.document.CommencementJson;
import si.plenum.document.DocumentId;
import si.plenum.document.Documents;
import si.plenum.platform.LegalClock;
import si.plenum.platform.NotFound;
import si.plenum.platform.Refused;
import si.plenum.proposal.AmendmentRole;
import si.plenum.proposal.Amendments;
import si.plenum.proposal.Amends;
import si.plenum.proposal.Draft;
import si.plenum.proposal.DraftText;
import si.plenum.proposal.ProposalId;
import si.plenum.proposal.Proposals;
import si.plenum.rules.InvalidRule;
import si.plenum.rules.Matter;
import si.plenum.rules.RuleChange;
import si.plenum.rules.Rulebooks;

/** Makes drafts and changes them: what is not sent stays as it is. */
@Component
class Drafting {

    private final Found found;
    private final Proposals proposals;
    private final Amendments amendments;
    private final ProposalFinder finder;
    private final Documents documents;
    private final Rulebooks rulebooks;
    private final LegalClock clock;

    Drafting(
            Found found,
            Proposals proposals,
            Amendments amendments,
            ProposalFinder finder,
            Documents documents,
            Rulebooks rulebooks,
            LegalClock clock) {
        this.found = found;
        this.proposals = proposals;
        this.amendments = amendments;
        this.finder = finder;
        this.documents = documents;
        this.rulebooks = rulebooks;
        this.clock = clock;
    }

    /** Starts a draft and fills it, or does neither. */
    @Transactional
    public Draft create(Input input) {
        if (input.has("amends")) return amend(input);
        var body = found.body(input);
        if (!input.has("kind")) input.flaw("kind", "api.field.missing", "");
        var kind = input.choice(Matter.class, "kind", Matter.RESOLUTION);
        var document = document(input, kind);
        readTexts(input, DraftText.empty());
        input.check();
        var draft = proposals.start(body, kind, document);
        return save(draft, input);
    }

    /** The draft of an amendment begins with the operations of what it amends; those sent take their place. */
    private Draft amend(Input input) {
        for (var fixed : new String[] {"body", "kind", "document"}) {
            if (input.has(fixed)) input.flaw(fixed, "api.field.fixed", "");
        }
        var role = input.choice(AmendmentRole.class, "role", AmendmentRole.PARTIAL);
        var main = finder.named(input, "amends");
        readTexts(input, DraftText.empty());
        input.check();
        return save(amendments.start(main, role), input);
    }

    @Transactional
    public Draft patch(ProposalId id, int version, Input input) {
        var draft = proposals.draft(id);
        if (draft.version() != version) throw ApiProblem.preconditionFailed();
        for (var fixed : new String[] {"body", "kind", "document"}) {
            if (input.has(fixed)) input.flaw(fixed, "api.field.fixed", "");
        }
        readTexts(input, draft.text());
        input.check();
        return save(draft, input);
    }

    private Draft save(Draft draft, Input input) {
        var texts = readTexts(input, draft.text());
        var whole = new DraftText(
                texts.title(),
                texts.summary(),
                texts.wording(),
                texts.reasons(),
                change(draft, input),
                input.part("commencement")
                        .map(rule -> CommencementJson.read(rule.toString()))
                        .orElse(texts.commencement()),
                rule(draft, input),
                draft.text().election(),
                texts.paper());
        try {
            return proposals.save(draft.id(), draft.version(), whole);
        } catch (Refused refused) {
            throw atItsField(refused, whole).orElseThrow(() -> refused);
        }
    }

    private static DraftText readTexts(Input input, DraftText before) {
        return new DraftText(
                input.text("title", before.title()),
                input.text("summary", before.summary()),
                input.text("text", before.wording()),
                input.text("reasons", before.reasons()),
                before.change(),
                before.commencement(),
                before.rule(),
                before.election(),
                before.paper());
    }

    private @Nullable ChangeDraft change(Draft draft, Input input) {
        var sent = input.part("operations");
        if (sent.isEmpty()) return draft.text().change();
        var document = draft.document();
        if (document == null) throw ApiProblem.invalid(Flaw.of("/operations", "api.operation.document"));
        var before = draft.text().change();
        boolean amends = amendments.amends(draft.id()).filter(Amends::isPartial).isPresent();
        // An amendment stands on the text that its proposal stands on.
        var base = documents.textInForce(document, amends && before != null ? before.baseDay() : clock.today());
        return ChangeDraft.of(base).with(OperationsInput.read(sent.get(), base.text()));
    }

    /** The whole new rule, of the matter that it names; it stands on the one adopted last. */
    private @Nullable RuleChange rule(Draft draft, Input input) {
        var sent = input.part("rule");
        if (sent.isEmpty() || draft.kind() != Matter.RULE_CHANGE)
            return draft.text().rule();
        try {
            var after = si.plenum.rules.RuleJson.read(sent.get().toString());
            return new RuleChange(rulebooks.latest(draft.body()).get(after.matter()), after);
        } catch (InvalidRule invalid) {
            throw ApiProblem.invalid(new Flaw("/rule", invalid));
        }
    }

    private @Nullable DocumentId document(Input input, Matter kind) {
        if (kind != Matter.DOCUMENT_CHANGE) {
            if (input.has("document")) input.flaw("document", "api.operation.document", "");
            return null;
        }
        try {
            return documents.document(input.required("document")).id();
        } catch (NotFound none) {
            input.flaw("document", "api.field.unknown", "");
            return null;
        }
    }

    /** A text that is too long is told by its length. */
    private static Optional<ApiProblem> atItsField(Refused refused, DraftText text) {
        if (!refused.key().equals("error.too.long")) return Optional.empty();
        var fields = new HashMap<String, String>();
        fields.put("/title", text.title());
        fields.put("/summary", text.summary());
        fields.put("/text", text.wording());
        fields.put("/reasons", text.reasons());
        return fields.entrySet().stream()
                .filter(field ->
                        field.getValue().codePointCount(0, field.getValue().length())
                                == (Integer) refused.arguments().getOrDefault("length", -1))
                .findFirst()
                .map(field -> ApiProblem.invalid(new Flaw(field.getKey(), refused)));
    }
}
