package si.plenum.document.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A provision while operations are applied. Its fields change only in {@link WorkingText}. */
final class WorkingProvision {

    final ProvisionId id;
    final ProvisionKind kind;
    final List<WorkingProvision> children = new ArrayList<>();
    private final int insertedBy;

    @Nullable
    WorkingProvision parent;

    BigDecimal position = BigDecimal.ZERO;

    @Nullable
    String label;

    String heading;
    String text;
    boolean repealed;

    @Nullable
    UUID madeBy;

    /** As it already stands. */
    WorkingProvision(Provision provision, @Nullable WorkingProvision parent) {
        this.id = provision.id();
        this.kind = provision.kind();
        this.insertedBy = 0;
        this.parent = parent;
        this.label = provision.label();
        this.heading = provision.heading();
        this.text = provision.text();
        this.repealed = provision.repealed();
    }

    /** As an operation brings it in. */
    WorkingProvision(Operation.Insert insert, @Nullable WorkingProvision parent, WorkingText.Step step) {
        this.id = insert.provision();
        this.kind = insert.kind();
        this.insertedBy = step.actSeq();
        this.parent = parent;
        this.heading = insert.heading();
        this.text = insert.text();
    }

    boolean isUnseenBy(WorkingText.Step step) {
        return insertedBy > step.baseSeq() && insertedBy != step.actSeq();
    }

    /** Whether {@code other} is this one or stands anywhere beneath it. */
    boolean isAbove(@Nullable WorkingProvision other) {
        for (var at = other; at != null; at = at.parent) if (at == this) return true;
        return false;
    }

    @Nullable
    ProvisionId parentId() {
        return parent == null ? null : parent.id;
    }

    String ownHash() {
        return ContentHash.ofWords(kind, label, heading, text, repealed);
    }

    Provision snapshot() {
        return new Provision(
                id,
                kind,
                label,
                heading,
                text,
                repealed,
                children.stream().map(WorkingProvision::snapshot).toList());
    }
}
