/**
 * Texts of law as values: provisions, operations on them, the fold of acts into the text of a day, conflicts, and the sentences
 * that say what changes. No database and no framework; everything here is a function of its arguments.
 */
@NamedInterface("text")
@NullMarked
package si.plenum.document.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
