package si.plenum.document;

import si.plenum.document.text.DocumentText;

/**
 * An immutable wording of a change with what it says.
 *
 * @param wordingHash SHA-256 over its operations in canonical JSON, in hexadecimal
 * @param base the text that its author saw
 */
public record PreparedChange(
        ChangeId id, ChangeDraft wording, String wordingHash, DocumentText base, ChangePreview preview) {}
