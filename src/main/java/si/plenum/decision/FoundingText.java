package si.plenum.decision;

import si.plenum.community.BodyId;
import si.plenum.document.DocumentKind;

/**
 * A standing text that was adopted before the program.
 *
 * @param body     the body whose decisions change it
 * @param slug     its name in addresses: small letters, figures, hyphens
 * @param genitive the title in the genitive (o spremembah Upravljalskega modela)
 * @param markdown the text, in the format of {@link si.plenum.document.text.MarkdownText}
 */
public record FoundingText(
        BodyId body, String slug, String title, String genitive, DocumentKind kind, String markdown) {}
