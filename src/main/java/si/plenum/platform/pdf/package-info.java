/** Pages on paper: templates to PDF files, tagged for screen readers, with header, footer and page numbers. */
@NullMarked
package si.plenum.platform.pdf;

import org.jspecify.annotations.NullMarked;
