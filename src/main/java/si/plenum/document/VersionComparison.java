package si.plenum.document;

import java.util.List;
import si.plenum.document.text.Redline;

/**
 * Two versions of a document side by side.
 *
 * @param sentences what changed, in Slovene, in the order of the text
 */
public record VersionComparison(
        DocumentRow document, VersionRow from, VersionRow to, Redline redline, List<String> sentences) {}
