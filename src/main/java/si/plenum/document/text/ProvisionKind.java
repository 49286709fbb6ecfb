package si.plenum.document.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import si.plenum.platform.WireName;

/** What a provision is. Letters are points whose label is a letter. */
public enum ProvisionKind implements WireName {
    PREAMBLE,
    ARTICLE,
    CHAPTER,
    PART,
    ANNEX,
    PARAGRAPH,
    POINT,
    INDENT;

    private static final Set<ProvisionKind> TOP = Set.of(PREAMBLE, ARTICLE, CHAPTER, PART, ANNEX);

    /** Whether a provision of this kind may stand under {@code parent}; null means directly in the document. */
    public boolean mayStandIn(@Nullable ProvisionKind parent) {
        if (parent == null) return TOP.contains(this);
        return switch (parent) {
            case PART -> this == CHAPTER || this == ARTICLE;
            case CHAPTER -> this == ARTICLE;
            case ARTICLE, ANNEX -> this == PARAGRAPH;
            case PARAGRAPH, POINT -> this == POINT || this == INDENT;
            case PREAMBLE, INDENT -> false;
        };
    }

    /** Whether it carries a stored, sticky label. Numbers of paragraphs and indents follow from their place instead. */
    public boolean isLabelled() {
        return switch (this) {
            case PART, CHAPTER, ARTICLE, ANNEX, POINT -> true;
            case PREAMBLE, PARAGRAPH, INDENT -> false;
        };
    }

    /** Whether it carries words of its own; the others carry a heading and stand above those that do. */
    public boolean hasText() {
        return switch (this) {
            case PREAMBLE, PARAGRAPH, POINT, INDENT -> true;
            case PART, CHAPTER, ARTICLE, ANNEX -> false;
        };
    }
}
