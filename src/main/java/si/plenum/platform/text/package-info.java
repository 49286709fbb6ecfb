/** Texts that people write: Markdown to safe HTML, the difference of two texts word by word, slugs for addresses. */
@NullMarked
package si.plenum.platform.text;

import org.jspecify.annotations.NullMarked;
