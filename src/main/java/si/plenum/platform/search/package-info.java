/** Words to search by: how Slovene texts are folded for an index and how what a person types is matched against it. */
@NullMarked
package si.plenum.platform.search;

import org.jspecify.annotations.NullMarked;
