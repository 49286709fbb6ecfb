package si.plenum.proposal;

import java.util.List;
import si.plenum.document.text.Redline;

/**
 * What an amendment does to the text as the proposal would make it.
 *
 * @param sentences        one for each change, in Slovene
 * @param sentencesEnglish the same in English
 */
public record AmendmentText(Redline redline, List<String> sentences, List<String> sentencesEnglish) {

    public AmendmentText {
        sentences = List.copyOf(sentences);
        sentencesEnglish = List.copyOf(sentencesEnglish);
    }
}
