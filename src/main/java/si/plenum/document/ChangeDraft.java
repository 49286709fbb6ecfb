package si.plenum.document;

import java.time.LocalDate;
import java.util.List;
import si.plenum.document.text.Operation;
import si.plenum.document.text.OperationsJson;

/**
 * A change while it is written.
 *
 * @param baseDay the day whose text the author sees
 * @param baseSeq the last act counted in that text
 * @param operations in the order in which they are applied
 */
public record ChangeDraft(DocumentId document, LocalDate baseDay, int baseSeq, List<Operation> operations) {

    public ChangeDraft {
        operations = List.copyOf(operations);
    }

    /** A change of nothing yet. */
    public static ChangeDraft of(TextInForce base) {
        return new ChangeDraft(base.document().id(), base.day(), base.throughSeq(), List.of());
    }

    /** The same base with other operations. */
    public ChangeDraft with(List<Operation> changed) {
        return new ChangeDraft(document, baseDay, baseSeq, changed);
    }

    public boolean isEmpty() {
        return operations.isEmpty();
    }

    /** The operations as canonical JSON, for keeping a draft; {@link OperationsJson#read} reads them. */
    public String operationsJson() {
        return OperationsJson.write(operations);
    }
}
