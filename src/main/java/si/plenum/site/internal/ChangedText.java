package si.plenum.site.internal;

import java.util.List;
import si.plenum.document.ActRow;
import si.plenum.document.DocumentRow;
import si.plenum.document.text.Redline;

/** What a decision did to a standing document: in sentences, and as the text before and after. */
record ChangedText(DocumentRow document, ActRow act, List<String> sentences, Redline redline) {}
