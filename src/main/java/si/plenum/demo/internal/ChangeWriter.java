package si.plenum.demo.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import si.plenum.demo.internal.DemoContent.ChangePart;
import si.plenum.document.ChangeDraft;
import si.plenum.document.DocumentId;
import si.plenum.document.Documents;
import si.plenum.document.text.DocumentText;
import si.plenum.document.text.Operation;
import si.plenum.document.text.Provision;
import si.plenum.document.text.ProvisionId;
import si.plenum.document.text.ProvisionKind;
import si.plenum.platform.Ids;
import si.plenum.platform.LegalClock;

/**
 * Writes a change as its author would: on the text in force on the day, provision by provision. Articles are named by label,
 * paragraphs and points by their place in that text, whatever an earlier line of the same change does.
 */
@Component
class ChangeWriter {

    private final Documents documents;
    private final LegalClock clock;

    ChangeWriter(Documents documents, LegalClock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    ChangeDraft write(DocumentId document, List<ChangePart> changes) {
        var base = documents.textInForce(document, clock.today());
        var operations = new ArrayList<Operation>();
        for (var change : changes) operations.addAll(write(base.text(), change));
        return new ChangeDraft(document, base.day(), base.throughSeq(), operations);
    }

    /** What a proposal wants, otherwise in these places. */
    ChangeDraft amend(ChangeDraft main, List<ChangePart> changes) {
        var base = documents.textInForce(main.document(), main.baseDay());
        var operations = new ArrayList<>(main.operations());
        for (var change : changes) {
            for (var other : write(base.text(), change)) {
                int place =
                        operations.stream().map(Operation::provision).toList().indexOf(other.provision());
                if (place < 0) operations.add(other);
                else operations.set(place, other);
            }
        }
        return main.with(operations);
    }

    private static List<Operation> write(DocumentText text, ChangePart change) {
        var article = text.labelled(ProvisionKind.ARTICLE, change.article())
                .orElseThrow(() -> new IllegalStateException("no article " + change.article()));
        var target = target(article, change);
        return switch (change.action()) {
            case "replace" -> List.of(replace(target, change));
            case "repeal" -> List.of(new Operation.Repeal(target.id(), target.treeHash()));
            case "insert-after" -> insert(text, target, target.id(), change);
            case "insert-before" -> insert(text, target, elder(text, target), change);
            default -> throw new IllegalStateException(change.action());
        };
    }

    private static Operation replace(Provision target, ChangePart change) {
        return new Operation.Replace(
                target.id(),
                change.heading() == null ? target.heading() : change.heading(),
                change.text() == null ? target.text() : change.text(),
                target.ownHash());
    }

    private static List<Operation> insert(
            DocumentText text, Provision beside, @Nullable ProvisionId after, ChangePart change) {
        var id = new ProvisionId(Ids.ordered());
        var parent = text.parents().get(beside.id());
        if (beside.kind() != ProvisionKind.ARTICLE) {
            return List.of(new Operation.Insert(id, beside.kind(), parent, after, null, "", orEmpty(change.text())));
        }
        var operations = new ArrayList<Operation>();
        operations.add(new Operation.Insert(
                id, ProvisionKind.ARTICLE, parent, after, change.label(), orEmpty(change.heading()), ""));
        ProvisionId elder = null;
        for (var paragraph : change.paragraphs() == null ? List.of(orEmpty(change.text())) : change.paragraphs()) {
            var next = new ProvisionId(Ids.ordered());
            operations.add(new Operation.Insert(next, ProvisionKind.PARAGRAPH, id, elder, null, "", paragraph));
            elder = next;
        }
        return operations;
    }

    private static Provision target(Provision article, ChangePart change) {
        if (change.paragraph() == null) return article;
        var paragraph = article.children().get(change.paragraph() - 1);
        if (change.point() == null) return paragraph;
        return paragraph.children().stream()
                .filter(point -> change.point().equals(point.label()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no point " + change.point()));
    }

    private static @Nullable ProvisionId elder(DocumentText text, Provision provision) {
        var parent = text.parents().get(provision.id());
        var siblings = parent == null
                ? text.provisions()
                : text.find(parent).orElseThrow().children();
        ProvisionId elder = null;
        for (var sibling : siblings) {
            if (sibling.id().equals(provision.id())) return elder;
            elder = sibling.id();
        }
        return elder;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
