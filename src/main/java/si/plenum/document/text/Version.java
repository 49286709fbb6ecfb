package si.plenum.document.text;

import java.time.LocalDate;

/**
 * A text from a day on.
 *
 * @param throughSeq the last act counted in it
 */
public record Version(LocalDate from, int throughSeq, DocumentText text) {}
