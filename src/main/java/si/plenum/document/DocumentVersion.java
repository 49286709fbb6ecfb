package si.plenum.document;

import si.plenum.document.text.DocumentText;

/** The whole text of a version, as it was kept when it came into force. */
public record DocumentVersion(DocumentRow document, VersionRow version, DocumentText text) {}
