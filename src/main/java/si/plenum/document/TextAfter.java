package si.plenum.document;

import java.time.LocalDate;
import si.plenum.document.text.DocumentText;

/**
 * The text as one act left it.
 *
 * @param day on which the act began or ended
 * @param ends whether it ended on that day (expiry or annulment)
 */
public record TextAfter(ActRow act, LocalDate day, boolean ends, DocumentText text) {}
