package bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import si.plenum.document.text.DocumentText;
import si.plenum.document.text.Numbering;
import si.plenum.document.text.Operation;
import si.plenum.document.text.Provision;
import si.plenum.document.text.ProvisionId;
import si.plenum.document.text.ProvisionKind;

/**
 * An invented document and changes to it, the same ones each time: 44.5 % replace, 33.6 % insert, 21.5 % repeal, 0.4 % move, as
 * real statutes were measured.
 */
final class History {

    private static final String[] WORDS =
            ("plenum odloča o prostorih ki jih uporabljajo članice in člani skupnosti z večino glasov navzočih po razpravi na"
                            + " redni seji svet pripravi predlog letnega načrta dela ter poroča o porabi sredstev")
                    .split(" ");

    private final Random random = new Random(20261130);
    private DocumentText text;

    private History(DocumentText text) {
        this.text = text;
    }

    /** A founding text of so many provisions: chapters of ten articles, articles of nine paragraphs. */
    static History of(int provisions) {
        var history = new History(DocumentText.empty("Akt", Numbering.SLOVENE));
        var chapters = new ArrayList<Provision>();
        int made = 0;
        for (int chapter = 1; made < provisions; chapter++) {
            var articles = new ArrayList<Provision>();
            made++;
            for (int i = 0; i < 10 && made < provisions; i++) {
                var paragraphs = new ArrayList<Provision>();
                made++;
                for (int p = 0; p < 9 && made < provisions; p++, made++) {
                    paragraphs.add(history.provision(ProvisionKind.PARAGRAPH, null, List.of()));
                }
                var label = String.valueOf((chapter - 1) * 10 + i + 1);
                articles.add(history.provision(ProvisionKind.ARTICLE, label, paragraphs));
            }
            chapters.add(history.provision(ProvisionKind.CHAPTER, roman(chapter), articles));
        }
        history.text = new DocumentText("Akt", Numbering.SLOVENE, chapters);
        return history;
    }

    private static String roman(int number) {
        return "X".repeat(number / 10) + List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX").get(number % 10);
    }

    private Provision provision(ProvisionKind kind, String label, List<Provision> inside) {
        return new Provision(
                id(), kind, label, kind.hasText() ? "" : words(4), kind.hasText() ? words(30) : "", false, inside);
    }

    DocumentText text() {
        return text;
    }

    /** The next change on the text as the changes before left it: one to three operations. */
    List<Operation> next() {
        var operations = new ArrayList<Operation>();
        int count = 1 + random.nextInt(3);
        while (operations.size() < count) {
            var operation = operation();
            text = text.with(List.of(operation));
            operations.add(operation);
        }
        return operations;
    }

    private Operation operation() {
        var paragraphs = text.walk()
                .filter(provision -> provision.kind() == ProvisionKind.PARAGRAPH && !provision.repealed())
                .toList();
        var target = paragraphs.get(random.nextInt(paragraphs.size()));
        double kind = random.nextDouble();
        if (kind < 0.445) return new Operation.Replace(target.id(), "", words(30), target.ownHash());
        if (kind < 0.781) {
            var article = text.parents().get(target.id());
            return new Operation.Insert(id(), ProvisionKind.PARAGRAPH, article, target.id(), null, "", words(30));
        }
        if (kind < 0.996) return new Operation.Repeal(target.id(), target.treeHash());
        var other = paragraphs.get(random.nextInt(paragraphs.size()));
        if (other.id().equals(target.id())) return operation();
        return new Operation.Move(
                target.id(), text.parents().get(other.id()), other.id(), null, target.treeHash());
    }

    private ProvisionId id() {
        return new ProvisionId(new UUID(random.nextLong(), random.nextLong()));
    }

    private String words(int count) {
        var words = new ArrayList<String>();
        for (int i = 0; i < count; i++) words.add(WORDS[random.nextInt(WORDS.length)]);
        return String.join(" ", words);
    }
}
