package si.plenum.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import si.plenum.platform.language.Ordinals.Case;
import si.plenum.platform.language.Ordinals.Gender;

/** Writes the formal instruction in Slovene, as the state's drafting rules shape it. */
public final class SloveneInstruction {

    private final Places beforePlaces;
    private final SloveneNames before;
    private final Places afterPlaces;
    private final SloveneNames after;
    private final List<Instruction.Line> lines = new ArrayList<>();

    private SloveneInstruction(DocumentText before, DocumentText after) {
        this.beforePlaces = new Places(before);
        this.before = new SloveneNames(beforePlaces);
        this.afterPlaces = new Places(after);
        this.after = new SloveneNames(afterPlaces);
    }

    /** What leads from one text to the other. */
    public static Instruction between(DocumentText before, DocumentText after) {
        return between(before, after, List.of());
    }

    /** The same where the operations are known: they tell what was moved past what. */
    public static Instruction between(DocumentText before, DocumentText after, List<Operation> operations) {
        var writer = new SloveneInstruction(before, after);
        for (var group : StepFinder.find(before, after, Moves.of(operations))) {
            boolean named = group.article() != null;
            for (var step : group.steps()) {
                writer.step(step, named);
                // What comes from elsewhere names both its places, and does not speak of this article only.
                named &= step instanceof Step.Moved moved
                        && writer.changesParent(moved.now().getFirst());
            }
        }
        return new Instruction(writer.lines);
    }

    private void step(Step step, boolean named) {
        switch (step) {
            case Step.Inserted inserted -> inserted(inserted, named);
            case Step.Reworded(var provisions) -> {
                boolean units = provisions.getFirst().kind().hasText();
                String quote = units ? ownWords(provisions) : Quotation.of(afterPlaces, provisions);
                boolean elsewhere = units && changesParent(provisions.getFirst());
                var subjects = elsewhere
                        ? provisions
                        : provisions.stream().map(this::oldOne).toList();
                subject(
                                subjects,
                                elsewhere ? after : before,
                                named || elsewhere,
                                verb(provisions, "spremeni", "spremenita", "spremenijo"))
                        .add(" tako, da se " + verb(provisions, "glasi", "glasita", "glasijo"), quote);
            }
            case Step.Headed(var provision) -> {
                String lead = "Naslov " + oldName(provision, Case.GENITIVE) + " se ";
                if (provision.heading().isEmpty()) new Sentence(lead + "črta").add("", "");
                else new Sentence(lead + "spremeni").add(" tako, da se glasi", provision.heading());
            }
            case Step.Introduced(var provision) -> introduced(provision, named);
            case Step.Repealed(var provisions) ->
                subject(provisions, before, named, verb(provisions, "črta", "črtata", "črtajo"))
                        .add("", "");
            case Step.Moved moved -> moved(moved, named);
            case Step.Renumbered(var was, var now) -> renumbered(was, now, named);
            case Step.Numbered(var article, var paragraph) ->
                new Sentence("Dosedanje besedilo " + after.name(article, Case.GENITIVE) + " postane "
                                + after.name(paragraph, Case.NOMINATIVE))
                        .add("", "");
        }
    }

    private String ownWords(List<Provision> provisions) {
        var words = provisions.stream()
                .map(provision -> Quotation.ownWords(afterPlaces, provision))
                .toList();
        return String.join("\n", words);
    }

    private void inserted(Step.Inserted step, boolean named) {
        var provisions = step.provisions();
        String anchor = step.before() != null
                ? "za " + anchor(step.before(), Case.INSTRUMENTAL)
                : step.next() != null ? "pred " + anchor(step.next(), Case.INSTRUMENTAL) : "";
        String what = "se " + verb(provisions, "doda", "dodata", "dodajo") + " " + fresh(provisions) + " "
                + after.names(provisions);
        String place = place(step.parent(), named || (anchor.isEmpty() && isFrame(step.parent())));
        String lead = place.isEmpty()
                ? anchor.isEmpty() ? capital(what.substring(3).replaceFirst(" ", " se ")) : capital(anchor) + " " + what
                : "V " + place + " se " + (anchor.isEmpty() ? "" : anchor + " ") + what.substring(3);
        new Sentence(lead)
                .add(
                        ", ki se " + verb(provisions, "glasi", "glasita", "glasijo"),
                        Quotation.of(afterPlaces, provisions));
    }

    private void introduced(Provision provision, boolean named) {
        String name = oldName(provision, Case.GENITIVE);
        boolean alone = beforePlaces.isAlone(provision);
        String article = beforePlaces.upToArticle(provision).getLast() == provision
                ? ""
                : before.name(beforePlaces.upToArticle(provision).getLast(), named ? Case.LOCATIVE : Case.GENITIVE);
        String lead = alone
                ? "Napovedni stavek "
                        + before.name(beforePlaces.upToArticle(provision).getLast(), Case.GENITIVE) + " se"
                : named ? "V " + article + " se napovedni stavek " + name : "Napovedni stavek " + name + " se";
        new Sentence(lead + " spremeni").add(" tako, da se glasi", Quotation.ownWords(afterPlaces, provision));
    }

    /** Whether a unit stands in another article, paragraph or point than it did. */
    private boolean changesParent(Provision unit) {
        return unit.kind().hasText()
                && beforePlaces.has(unit.id())
                && !Objects.equals(beforePlaces.parentId(unit.id()), afterPlaces.parentId(unit.id()));
    }

    /** "Drugi odstavek 12. člena se prestavi za prvi odstavek 14. člena in postane drugi odstavek 14. člena." */
    private void movedAcross(Step.Moved step) {
        var was = step.was();
        var first = was.getFirst();
        var now = step.now();
        String where = step.before() != null
                ? "za " + neighbour(step.before())
                : step.next() != null
                        ? "pred " + neighbour(step.next())
                        : afterPlaces
                                .parent(now.getFirst().id())
                                .map(parent -> "v " + after.inSentence(parent, Case.ACCUSATIVE, true))
                                .orElse("");
        String from = before.names(was) + within(beforePlaces, before, first);
        if (was.size() == 1 && beforePlaces.isAlone(first)) from = "besedilo" + within(beforePlaces, before, first);
        String to = after.names(now) + within(afterPlaces, after, now.getFirst());
        new Sentence(capital(from) + " se " + verb(was, "prestavi", "prestavita", "prestavijo") + " " + where + " in "
                        + verb(was, "postane", "postaneta", "postanejo") + " " + to)
                .add("", "");
    }

    /** A neighbour by the number that it had, with its article. */
    private String neighbour(Provision neighbour) {
        var old = beforePlaces.find(neighbour.id());
        if (old.isEmpty()) return after.inSentence(neighbour, Case.ACCUSATIVE, true);
        if (!beforePlaces.isAlone(old.get())) return before.inSentence(old.get(), Case.ACCUSATIVE, true);
        if (!afterPlaces.isAlone(neighbour)) return after.inSentence(neighbour, Case.ACCUSATIVE, true);
        return "besedilo" + within(beforePlaces, before, old.get());
    }

    private static String within(Places places, SloveneNames names, Provision provision) {
        return places.parent(provision.id())
                .map(parent ->
                        places.isAlone(parent) ? places.upToArticle(parent).getLast() : parent)
                .map(parent -> " " + names.inSentence(parent, Case.GENITIVE, true))
                .orElse("");
    }

    private void moved(Step.Moved step, boolean named) {
        if (changesParent(step.now().getFirst())) {
            movedAcross(step);
            return;
        }
        var was = step.was();
        String where = step.before() != null
                ? " za " + oldName(step.before(), Case.ACCUSATIVE)
                : step.next() != null
                        ? " pred " + oldName(step.next(), Case.ACCUSATIVE)
                        : afterPlaces
                                .parent(step.now().getFirst().id())
                                .map(parent -> " v " + after.name(parent, Case.ACCUSATIVE))
                                .orElse("");
        String becomes = before.names(was).equals(after.names(step.now()))
                ? ""
                : " in " + verb(was, "postane", "postaneta", "postanejo") + " " + after.names(step.now());
        subject(was, before, named, verb(was, "prestavi", "prestavita", "prestavijo") + where + becomes)
                .add("", "");
    }

    private void renumbered(List<Provision> was, List<Provision> now, boolean named) {
        var kind = was.getFirst().kind();
        String place =
                kind.hasText() ? place(beforePlaces.parent(was.getFirst().id()).orElse(null), named) : "";
        String lead = former(kind, was.size()) + " " + range(before, was) + " "
                + verb(was, "postane", "postaneta", "postanejo") + " " + range(after, now);
        new Sentence(place.isEmpty() ? capital(lead) : "V " + place + " " + lead).add("", "");
    }

    /** "Drugi odstavek se ..." or, where the article is still to be named, "V 12. členu se drugi odstavek ...". */
    private Sentence subject(List<Provision> provisions, SloveneNames names, boolean named, String predicate) {
        var first = provisions.getFirst();
        String subject = names.names(provisions);
        var places = names == before ? beforePlaces : afterPlaces;
        if (provisions.size() == 1 && first.kind() == ProvisionKind.PARAGRAPH && places.isAlone(first)) {
            subject = "besedilo";
        }
        String place = first.kind().hasText() ? place(places.parent(first.id()).orElse(null), named) : "";
        return new Sentence(
                place.isEmpty()
                        ? capital(subject) + " se " + predicate
                        : "V " + place + " se " + subject + " " + predicate);
    }

    private Provision oldOne(Provision provision) {
        return beforePlaces.find(provision.id()).orElse(provision);
    }

    /** Where it happens: the article while it is still to be named, the paragraph or point always, nothing else. */
    private String place(@Nullable Provision parent, boolean named) {
        if (parent == null) return "";
        if (isFrame(parent)) return named ? oldName(parent, Case.LOCATIVE) : "";
        if (parent.kind() == ProvisionKind.ARTICLE || parent.kind() == ProvisionKind.ANNEX) {
            return named ? oldName(parent, Case.LOCATIVE) : "";
        }
        if (beforePlaces.isAlone(parent)) {
            return named ? before.name(beforePlaces.upToArticle(parent).getLast(), Case.LOCATIVE) : "";
        }
        var old = beforePlaces.find(parent.id()).orElse(parent);
        return before.inSentence(old, Case.LOCATIVE, named);
    }

    private static boolean isFrame(@Nullable Provision parent) {
        return parent != null && (parent.kind() == ProvisionKind.CHAPTER || parent.kind() == ProvisionKind.PART);
    }

    private String oldName(Provision provision, Case in) {
        return beforePlaces.has(provision.id())
                ? before.name(beforePlaces.find(provision.id()).orElseThrow(), in)
                : after.name(provision, in);
    }

    /** A neighbour by the number that it had; where another carries that number now, it is called the former one. */
    private String anchor(Provision neighbour, Case in) {
        boolean alone = beforePlaces.isAlone(neighbour);
        if (alone) return after.name(neighbour, in);
        boolean shifts = neighbour.label() == null
                && beforePlaces.number(neighbour.id()) != afterPlaces.number(neighbour.id())
                && SloveneNames.gender(neighbour.kind()) == Gender.MASCULINE
                && in == Case.INSTRUMENTAL
                && beforePlaces.number(neighbour.id()) > 1;
        return (shifts ? "dosedanjim " : "") + oldName(neighbour, in);
    }

    private static String range(SloveneNames names, List<Provision> provisions) {
        boolean follow = provisions.size() > 2
                && IntStream.range(1, provisions.size())
                        .allMatch(i -> follows(
                                provisions.get(i - 1).label(), provisions.get(i).label()));
        if (!follow) return names.names(provisions);
        return names.number(provisions.getFirst(), Case.NOMINATIVE) + " do "
                + names.name(provisions.getLast(), Case.NOMINATIVE);
    }

    private static boolean follows(@Nullable String label, @Nullable String next) {
        return label != null
                && next != null
                && Labels.isNumber(label)
                && Labels.isNumber(next)
                && Integer.parseInt(next) == Integer.parseInt(label) + 1;
    }

    private static String fresh(List<Provision> provisions) {
        return counted(
                provisions.size(),
                switch (SloveneNames.gender(provisions.getFirst().kind())) {
                    case MASCULINE -> List.of("nov", "nova", "novi");
                    case FEMININE -> List.of("nova", "novi", "nove");
                    case NEUTER -> List.of("novo", "novi", "nova");
                });
    }

    private static String former(ProvisionKind kind, int count) {
        return counted(
                count,
                switch (SloveneNames.gender(kind)) {
                    case MASCULINE -> List.of("dosedanji", "dosedanji", "dosedanji");
                    case FEMININE -> List.of("dosedanja", "dosedanji", "dosedanje");
                    case NEUTER -> List.of("dosedanje", "dosedanji", "dosedanja");
                });
    }

    private static String verb(List<Provision> provisions, String one, String two, String many) {
        return counted(provisions.size(), List.of(one, two, many));
    }

    private static String counted(int count, List<String> forms) {
        return forms.get(Math.min(count, 3) - 1);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }

    /** A sentence that still waits for the new words. */
    private final class Sentence {
        private final String lead;

        Sentence(String lead) {
            this.lead = lead;
        }

        void add(String tail, String wording) {
            lines.add(new Instruction.Line(lead, tail, wording, "»", "«"));
        }
    }
}
