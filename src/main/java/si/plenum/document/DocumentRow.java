package si.plenum.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import si.plenum.community.BodyId;
import si.plenum.document.text.Numbering;

/**
 * A standing document as lists show it.
 *
 * @param genitive the title in the genitive (o spremembah Upravljalskega modela)
 * @param version the number of its text in force today (NPB number), 0 before its founding text is in force
 * @param since the day from which that text is in force
 */
public record DocumentRow(
        DocumentId id,
        String slug,
        String title,
        String genitive,
        DocumentKind kind,
        BodyId body,
        String language,
        Numbering numbering,
        int version,
        @Nullable LocalDate since) {}
