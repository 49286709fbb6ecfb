package si.plenum.document.text;

import java.util.UUID;

/** The identity of a provision: it survives renumbering and moves, and is never reused. */
public record ProvisionId(UUID value) {

    public static ProvisionId of(String value) {
        return new ProvisionId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
