package si.plenum.decision;

import si.plenum.community.BodyId;
import si.plenum.document.DocumentKind;
import si.plenum.document.reading.History;
import si.plenum.document.text.Numbering;

/**
 * A standing text that was adopted and changed before the program.
 *
 * @param body the body whose decisions change it
 * @param slug its name in addresses: small letters, figures, hyphens
 * @param genitive the title in the genitive (o spremembah Upravljalskega modela)
 * @param language of the text, for example {@code sl}
 * @param source where the texts were adopted or taken from, for every decision
 */
public record DocumentHistory(
        BodyId body,
        String slug,
        String genitive,
        DocumentKind kind,
        String language,
        Numbering numbering,
        String source,
        History history) {}
