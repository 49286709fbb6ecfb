package si.plenum.document.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that is done to a text, in no language yet. Provisions are those of the new text unless said otherwise. */
sealed interface Step {

    /**
     * What comes in.
     *
     * @param before the elder sibling that was there already
     * @param next the younger one; both null in an empty place
     */
    record Inserted(
            @Nullable Provision parent,
            @Nullable Provision before,
            @Nullable Provision next,
            List<Provision> provisions)
            implements Step {}

    /** Whole new words: articles with all that is in them, or single units. */
    record Reworded(List<Provision> provisions) implements Step {}

    /** A new heading only. */
    record Headed(Provision provision) implements Step {}

    /** New words before a list that stays. */
    record Introduced(Provision provision) implements Step {}

    /**
     * What is struck.
     *
     * @param provisions as they were in the old text
     */
    record Repealed(List<Provision> provisions) implements Step {}

    /**
     * What stands elsewhere.
     *
     * @param was as they were in the old text
     * @param before the elder sibling in the new text
     * @param next the younger one
     */
    record Moved(
            List<Provision> was,
            List<Provision> now,
            @Nullable Provision before,
            @Nullable Provision next) implements Step {}

    /**
     * What has another number or label.
     *
     * @param was as they were in the old text
     */
    record Renumbered(List<Provision> was, List<Provision> now) implements Step {}

    /** A lone paragraph gets a number because others come beside it. */
    record Numbered(Provision article, Provision paragraph) implements Step {}

    /** All that is done within one article, which is named once; or outside of any, where {@code article} is null. */
    record Group(@Nullable Provision article, List<Step> steps) {}
}
