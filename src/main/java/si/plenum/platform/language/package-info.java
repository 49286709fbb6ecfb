/**
 * How the program speaks: the message files of all modules as one source, dates and numbers as Slovene and English write
 * them, ordinals in words, collation.
 */
@NullMarked
package si.plenum.platform.language;

import org.jspecify.annotations.NullMarked;
