/**
 * The parts that all views are built of: headings, tags, rows, facts, wordings, redlines, notes, questions, choices. They draw
 * what {@code frontend/static/css} describes, as the public pages do, and hold what accessibility asks for.
 */
@NullMarked
package si.plenum.platform.ui;

import org.jspecify.annotations.NullMarked;
