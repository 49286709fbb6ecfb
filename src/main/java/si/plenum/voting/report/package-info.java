/**
 * What a result says, the same on every screen: the verdict in words with its arithmetic, the quorum on its own line, then
 * pictures with their tables. Pure: a result and words in, a {@link si.plenum.voting.report.Report} out; the application, the
 * public pages and the screen in the hall only draw it.
 */
@NamedInterface("report")
@NullMarked
package si.plenum.voting.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
