/** What a decision does to mandates. Only the module {@code decision} calls it, in the decision's own transaction. */
@NamedInterface("effect")
@NullMarked
package si.plenum.community.effect;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
