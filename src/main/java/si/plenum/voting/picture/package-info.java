/**
 * Pictures of results, pure: numbers and words in, an SVG element out. Colours come from classes of {@code vote.css}, since
 * public pages allow no style of their own; weight and hatching carry what colour would, so that a print in grey says the same.
 * Every number in a picture also stands in a table beside it.
 */
@NamedInterface("picture")
@NullMarked
package si.plenum.voting.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
