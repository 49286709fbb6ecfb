package si.plenum.document.effect;

import si.plenum.community.BodyId;
import si.plenum.document.DocumentKind;
import si.plenum.document.text.Numbering;

/**
 * A standing document that is about to be.
 *
 * @param slug its name in addresses: small letters, figures, hyphens
 * @param genitive the title in the genitive
 * @param body the body whose decisions change it
 * @param language of the text, for example {@code sl}
 */
public record NewDocument(
        String slug,
        String title,
        String genitive,
        DocumentKind kind,
        BodyId body,
        String language,
        Numbering numbering) {}
