package si.plenum.document;

import java.time.LocalDate;
import java.util.List;
import si.plenum.document.text.ContentHash;
import si.plenum.document.text.Operation;
import si.plenum.document.text.OperationsJson;

/**
 * A change while it is written.
 *
 * @param baseDay the day whose text the author sees
 * @param baseSeq the last act counted in that text
 * @param operations in the order in which they are applied
 * @param terms what it is besides; where these have no operations, those typed before are kept in the draft only
 */
public record ChangeDraft(
        DocumentId document, LocalDate baseDay, int baseSeq, List<Operation> operations, ChangeTerms terms) {

    public ChangeDraft {
        operations = List.copyOf(operations);
    }

    /** An amendment that stays. */
    public ChangeDraft(DocumentId document, LocalDate baseDay, int baseSeq, List<Operation> operations) {
        this(document, baseDay, baseSeq, operations, ChangeTerms.PLAIN);
    }

    /** A change of nothing yet. */
    public static ChangeDraft of(TextInForce base) {
        return new ChangeDraft(base.document().id(), base.day(), base.throughSeq(), List.of());
    }

    /** The same base with other operations. */
    public ChangeDraft with(List<Operation> changed) {
        return new ChangeDraft(document, baseDay, baseSeq, changed, terms);
    }

    /** The same on other terms. */
    public ChangeDraft with(ChangeTerms other) {
        return new ChangeDraft(document, baseDay, baseSeq, operations, other);
    }

    /** What would be decided: without operations that its terms do not have. */
    public ChangeDraft effective() {
        return terms.hasOperations() ? this : with(List.of());
    }

    public boolean isEmpty() {
        return terms.hasOperations() ? operations.isEmpty() : terms.isAnnulment() && terms.annuls() == null;
    }

    /** The operations as canonical JSON, for keeping a draft; {@link OperationsJson#read} reads them. */
    public String operationsJson() {
        return OperationsJson.write(operations);
    }

    /** SHA-256 over all that is decided, in hexadecimal: the operations, and before them the terms where they are not plain. */
    public String hash() {
        return ContentHash.of(terms.equals(ChangeTerms.PLAIN) ? operationsJson() : terms.json() + operationsJson());
    }
}
