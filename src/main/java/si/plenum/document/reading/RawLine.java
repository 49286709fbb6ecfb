package si.plenum.document.reading;

/**
 * A line before anything is made of it.
 *
 * @param number in the source, from 1
 * @param apart whether an empty line or the end of a paragraph stands before it
 * @param level of a heading by its style, 0 for none
 * @param doubtful whether its number could not be rebuilt
 */
record RawLine(int number, String words, boolean apart, int level, boolean doubtful) {}
