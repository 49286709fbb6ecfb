package si.plenum.decision;

import org.jspecify.annotations.Nullable;
import si.plenum.community.BodyId;
import si.plenum.document.DocumentKind;
import si.plenum.document.Original;

/**
 * A standing text that was adopted before the program.
 *
 * @param body     the body whose decisions change it
 * @param slug     its name in addresses: small letters, figures, hyphens
 * @param genitive the title in the genitive (o spremembah Upravljalskega modela)
 * @param markdown the text, in the format of {@link si.plenum.document.text.MarkdownText}
 * @param original the file that it was imported from, null where there is none
 */
public record FoundingText(
        BodyId body,
        String slug,
        String title,
        String genitive,
        DocumentKind kind,
        String markdown,
        @Nullable Original original) {

    /** A text that was not imported from a file. */
    public FoundingText(BodyId body, String slug, String title, String genitive, DocumentKind kind, String markdown) {
        this(body, slug, title, genitive, kind, markdown, null);
    }
}
