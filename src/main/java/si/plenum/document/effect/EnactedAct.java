package si.plenum.document.effect;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import si.plenum.document.ActId;
import si.plenum.document.DocumentId;

/** An act after something was recorded about it. @param inForce its first day of force, null while it waits */
public record EnactedAct(
        ActId act, DocumentId document, int seq, @Nullable LocalDate inForce) {}
