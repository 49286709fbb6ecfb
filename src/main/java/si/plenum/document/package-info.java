/**
 * Standing documents: texts that stay in force and that only a decision changes. Acts are the truth; the text of a day, its
 * history, its redline and the formal instruction of a change are computed from them. {@code document.text} is the pure core,
 * {@code document.effect} is what a decision brings about (only {@code decision} may call it), {@code document.ui} offers the
 * editor of a change to the screens above.
 */
@ApplicationModule(
        displayName = "Document",
        allowedDependencies = {"platform", "journal", "identity", "community", "rules"})
@NullMarked
package si.plenum.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
