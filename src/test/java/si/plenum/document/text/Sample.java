package si.plenum.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A small text and short ways to change it. */
final class Sample {

    static final String MARKDOWN = """
            # Hišni red

            ## I. Splošno

            ### 1. člen: Namen

            Ta red ureja rabo prostorov.

            ### 2. člen: Tišina

            (1) Nočni mir je od 23. do 6. ure.

            (2) V dvorani je mogoče:

            1. vaditi;
            2. nastopati;
            3. snemati.

            (3) Izjemo po 1. členu dovoli koordinacija.

            ### 3. člen: Ključi

            (1) Ključ ima, kdor je v evidenci.

            (2) Izgubo ključa sporoči.

            ## II. Končno

            ### 4. člen: Začetek

            Red začne veljati naslednji dan.
            """;

    final DocumentText text;

    private Sample(DocumentText text) {
        this.text = text;
    }

    static Sample houseRules() {
        return new Sample(MarkdownText.parse(MARKDOWN, Numbering.SLOVENE));
    }

    static Sample of(DocumentText text) {
        return new Sample(text);
    }

    static ProvisionId newId() {
        return new ProvisionId(UUID.randomUUID());
    }

    Provision article(String label) {
        return text.labelled(ProvisionKind.ARTICLE, label).orElseThrow();
    }

    Provision chapter(String label) {
        return text.labelled(ProvisionKind.CHAPTER, label).orElseThrow();
    }

    Provision paragraph(String article, int number) {
        return article(article).children().get(number - 1);
    }

    static Operation replace(Provision provision, String words) {
        boolean words2 = provision.kind().hasText();
        return new Operation.Replace(provision.id(), words2 ? "" : words, words2 ? words : "", provision.ownHash());
    }

    static Operation repeal(Provision provision) {
        return new Operation.Repeal(provision.id(), provision.treeHash());
    }

    static Operation paragraphIn(Provision article, @Nullable Provision after, String words) {
        return new Operation.Insert(
                newId(), ProvisionKind.PARAGRAPH, article.id(), after == null ? null : after.id(), null, "", words);
    }

    static Operation pointIn(Provision paragraph, @Nullable Provision after, String words) {
        return new Operation.Insert(
                newId(), ProvisionKind.POINT, paragraph.id(), after == null ? null : after.id(), null, "", words);
    }

    List<Operation> articlesAfter(String label, String... words) {
        var operations = new ArrayList<Operation>();
        var after = article(label).id();
        var parent = text.parents().get(after);
        for (var each : words) {
            var article = newId();
            operations.add(new Operation.Insert(article, ProvisionKind.ARTICLE, parent, after, null, "", ""));
            operations.add(new Operation.Insert(newId(), ProvisionKind.PARAGRAPH, article, null, null, "", each));
            after = article;
        }
        return operations;
    }
}
