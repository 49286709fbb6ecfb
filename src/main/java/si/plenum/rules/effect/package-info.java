/** What a decision does to rulebooks. Only the module {@code decision} calls it. */
@NamedInterface("effect")
@NullMarked
package si.plenum.rules.effect;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
