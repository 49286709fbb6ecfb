package si.plenum.site.internal;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import si.plenum.document.ActKind;
import si.plenum.document.Changes;
import si.plenum.document.Documents;

/** Finds what a decision did to standing documents. A founding text is not shown as a change: all of it is new. */
@Component
class ChangedTexts {

    private final Documents documents;
    private final Changes changes;

    ChangedTexts(Documents documents, Changes changes) {
        this.documents = documents;
        this.changes = changes;
    }

    List<ChangedText> of(PublicDecision decision) {
        var all = new ArrayList<ChangedText>();
        for (var act : documents.actsOf(decision.id())) {
            if (act.kind() == ActKind.INITIAL || act.change() == null) continue;
            var change = changes.change(act.change());
            all.add(new ChangedText(
                    documents.document(change.wording().document()),
                    act,
                    change.preview().sentences(),
                    change.preview().redline().excerpt()));
        }
        return all;
    }
}
