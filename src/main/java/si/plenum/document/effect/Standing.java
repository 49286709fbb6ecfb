package si.plenum.document.effect;

import java.util.UUID;
import si.plenum.document.DocumentId;

/** Brings standing documents in. */
public interface Standing {

    /** A document without a text yet; {@link Enactment#found} gives it its first one. */
    DocumentId create(NewDocument document, UUID decision);
}
