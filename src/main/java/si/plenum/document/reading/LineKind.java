package si.plenum.document.reading;

import si.plenum.platform.WireName;

/** What a line of a source is taken for. */
public enum LineKind implements WireName {
    TITLE,
    PREAMBLE,
    PART,
    CHAPTER,
    ARTICLE,
    /** The heading of what was opened last. */
    HEADING,
    PARAGRAPH,
    POINT,
    INDENT,
    ANNEX,
    /** Goes on with the line before. */
    CONTINUED,
    LEFT_OUT
}
