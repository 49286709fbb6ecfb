package si.plenum.document;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import si.plenum.community.TestBodies;
import si.plenum.community.TestBody;
import si.plenum.document.effect.EnactedAct;
import si.plenum.document.effect.Enactment;
import si.plenum.document.effect.NewDocument;
import si.plenum.document.effect.Standing;
import si.plenum.document.text.Numbering;
import si.plenum.document.text.Operation;
import si.plenum.document.text.Provision;
import si.plenum.document.text.ProvisionKind;

/** Documents of their own for tests, and decisions about them. */
public class TestDocuments {

    static final LocalDate FOUNDED = LocalDate.of(2026, 1, 1);
    static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @Autowired
    Standing standing;

    @Autowired
    Enactment enactment;

    @Autowired
    Documents documents;

    @Autowired
    Changes changes;

    @Autowired
    TestBodies bodies;

    @Autowired
    TransactionTemplate transaction;

    TestBody body;

    /** A document that is in force since {@link #FOUNDED}. */
    public DocumentRow found(String markdown) {
        body = bodies.of(3);
        var document = new NewDocument(
                "red-" + UUID.randomUUID(),
                "Hišni red",
                "Hišnega reda",
                DocumentKind.HOUSE_RULES,
                body.id(),
                "sl",
                Numbering.SLOVENE);
        var id = decided(decision -> {
            var made = standing.create(document, decision);
            enactment.found(made, markdown, decision, FOUNDED);
            enactment.published(decision, FOUNDED);
            return made;
        });
        return documents.document(id);
    }

    <T> T decided(java.util.function.Function<UUID, T> effect) {
        return inTransaction(() -> effect.apply(UUID.randomUUID()));
    }

    <T> T inTransaction(Supplier<T> work) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    TextInForce text(DocumentRow document, LocalDate day) {
        return documents.textInForce(document.id(), day);
    }

    public static Provision article(TextInForce text, String label) {
        return text.text().labelled(ProvisionKind.ARTICLE, label).orElseThrow();
    }

    static Operation replace(Provision provision, String words) {
        return new Operation.Replace(provision.id(), "", words, provision.ownHash());
    }

    ChangeId prepare(TextInForce base, Operation... operations) {
        return body.as(
                body.council(), () -> changes.prepare(ChangeDraft.of(base).with(List.of(operations))));
    }

    /** The same on other terms than those of an amendment that stays. */
    ChangeId prepare(TextInForce base, ChangeTerms terms, Operation... operations) {
        var draft = ChangeDraft.of(base).with(List.of(operations)).with(terms);
        return body.as(body.council(), () -> changes.prepare(draft));
    }

    /** By a decision that is published at once, unless publishing it is what the act waits for. */
    EnactedAct enact(ChangeId change, LocalDate adopted, CommencementRule rule) {
        return decided(decision -> {
            var act = enactment.enact(decision, change, adopted, rule);
            if (!(rule instanceof CommencementRule.AfterPublication)) enactment.published(decision, adopted);
            return act;
        });
    }

    /** As a member of the body, who may read its papers. */
    <T> T asMember(Supplier<T> read) {
        return body.as(body.council(), read);
    }

    /** Gives a paragraph other words by a decision of the first of March, in force from a day. */
    public void change(DocumentRow document, String article, int paragraph, String words, String inForce) {
        var base = text(document, MARCH);
        var operation = replace(article(base, article).children().get(paragraph - 1), words);
        enact(prepare(base, operation), MARCH, new CommencementRule.OnDay(LocalDate.parse(inForce)));
    }
}
