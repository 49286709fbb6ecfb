/**
 * Texts of law from elsewhere: plain text, Markdown and Word files read line by line into a proposal of their structure, which a
 * person looks through; and histories of dated texts read into acts. No database and no framework.
 */
@NamedInterface("reading")
@NullMarked
package si.plenum.document.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
