package si.plenum.document;

import java.util.List;
import si.plenum.document.text.Instruction;
import si.plenum.document.text.Redline;

/**
 * What a change says and does.
 *
 * @param title what the act will be called, in Slovene: "Sprememba in dopolnitev Upravljalskega modela"
 * @param instruction the formal instruction in Slovene, which is the question that is voted on
 * @param instructionEnglish the same in English, for reading only
 * @param redline the text before and after
 * @param sentences what changes, one sentence each, in Slovene
 * @param cited what other provisions would cite wrongly; nothing mends that by itself
 */
public record ChangePreview(
        String title,
        Instruction instruction,
        Instruction instructionEnglish,
        Redline redline,
        List<String> sentences,
        List<String> sentencesEnglish,
        List<Cited> cited) {

    /** An article, and those that would still cite it by a label that no longer leads to it, as addresses. */
    public record Cited(String article, List<String> citing, String articleEnglish, List<String> citingEnglish) {}
}
