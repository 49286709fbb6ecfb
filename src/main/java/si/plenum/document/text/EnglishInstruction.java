package si.plenum.document.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The formal instruction in English, for reading; what is voted on is the Slovene one. */
public final class EnglishInstruction {

    private final Places beforePlaces;
    private final EnglishNames before;
    private final Places afterPlaces;
    private final EnglishNames after;
    private final List<Instruction.Line> lines = new ArrayList<>();

    private EnglishInstruction(DocumentText before, DocumentText after) {
        this.beforePlaces = new Places(before);
        this.before = new EnglishNames(beforePlaces);
        this.afterPlaces = new Places(after);
        this.after = new EnglishNames(afterPlaces);
    }

    /** What leads from one text to the other. */
    public static Instruction between(DocumentText before, DocumentText after) {
        return between(before, after, List.of());
    }

    /** The same where the operations are known: they tell what was moved past what. */
    public static Instruction between(DocumentText before, DocumentText after, List<Operation> operations) {
        var writer = new EnglishInstruction(before, after);
        StepFinder.find(before, after, Moves.of(operations))
                .forEach(group -> group.steps().forEach(writer::step));
        return new Instruction(writer.lines);
    }

    private void step(Step step) {
        switch (step) {
            case Step.Inserted(var parent, var elder, var next, var provisions) -> {
                String anchor = elder != null
                        ? "After " + oldAddress(elder)
                        : next != null
                                ? "Before " + oldAddress(next)
                                : parent == null ? "" : "In " + oldAddress(parent);
                String what = (provisions.size() == 1 ? "a new " : "new ") + after.names(provisions);
                String lead = (anchor.isEmpty() ? what : anchor + ", " + what) + are(provisions) + " inserted";
                line(lead, "", Quotation.of(afterPlaces, provisions));
            }
            case Step.Reworded(var provisions) -> {
                boolean units = provisions.getFirst().kind().hasText();
                var words = units ? ownWords(provisions) : Quotation.of(afterPlaces, provisions);
                line(subject(provisions) + are(provisions) + " amended", " to read", words);
            }
            case Step.Headed(var provision) -> {
                if (provision.heading().isEmpty())
                    line("The heading of " + oldAddress(provision) + " is deleted", "", "");
                else line("The heading of " + oldAddress(provision) + " is amended", " to read", provision.heading());
            }
            case Step.Introduced(var provision) ->
                line(
                        "The words before the list in " + articleOr(provision) + " are amended",
                        " to read",
                        Quotation.ownWords(afterPlaces, provision));
            case Step.Repealed(var provisions) -> line(subject(provisions) + are(provisions) + " repealed", "", "");
            case Step.Moved(var was, var now, var elder, var next) -> {
                String where = elder != null
                        ? " after " + oldAddress(elder)
                        : next != null ? " before " + oldAddress(next) : into(now.getFirst());
                String becomes = before.names(was).equals(after.names(now)) && !leavesArticle(was, now)
                        ? ""
                        : (was.size() == 1 ? " and becomes " : " and become ") + place(was, now) + after.names(now);
                line(subject(was) + are(was) + " moved" + where + becomes, "", "");
            }
            case Step.Renumbered(var was, var now) ->
                line(
                        "The present " + subject(was) + (was.size() == 1 ? " becomes " : " become ") + after.names(now),
                        "",
                        "");
            case Step.Numbered(var article, var paragraph) ->
                line("The present text of " + after.name(article) + " becomes " + after.name(paragraph), "", "");
        }
    }

    private String into(Provision now) {
        return afterPlaces
                .parent(now.id())
                .map(parent -> " into " + oldAddress(parent))
                .orElse("");
    }

    private boolean leavesArticle(List<Provision> was, List<Provision> now) {
        var first = was.getFirst();
        if (!first.kind().hasText()) return false;
        return beforePlaces.upToArticle(first).getLast()
                != beforePlaces
                        .find(afterPlaces.upToArticle(now.getFirst()).getLast().id())
                        .orElse(null);
    }

    private String place(List<Provision> was, List<Provision> now) {
        var parent = afterPlaces.parent(now.getFirst().id());
        return leavesArticle(was, now) && parent.isPresent() ? after.address(parent.get()) + ", " : "";
    }

    private String ownWords(List<Provision> provisions) {
        var words = provisions.stream()
                .map(provision -> Quotation.ownWords(afterPlaces, provision))
                .toList();
        return String.join("\n", words);
    }

    /** "Article 12, paragraphs 2 and 3". */
    private String subject(List<Provision> provisions) {
        var first = oldOne(provisions.getFirst());
        if (provisions.size() == 1) return articleOr(first);
        var parent = first.kind().hasText() ? beforePlaces.parent(first.id()).orElse(null) : null;
        String names = before.names(provisions.stream().map(this::oldOne).toList());
        return parent == null ? names : articleOr(parent) + ", " + names;
    }

    private String articleOr(Provision provision) {
        var old = oldOne(provision);
        return beforePlaces.has(old.id()) ? before.address(old) : after.address(old);
    }

    private String oldAddress(@Nullable Provision provision) {
        return provision == null ? "" : articleOr(provision);
    }

    private Provision oldOne(Provision provision) {
        return beforePlaces.find(provision.id()).orElse(provision);
    }

    private static String are(List<Provision> provisions) {
        return provisions.size() == 1 ? " is" : " are";
    }

    private void line(String lead, String tail, String wording) {
        String capital = lead.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + lead.substring(1);
        lines.add(new Instruction.Line(capital, tail, wording, "“", "”"));
    }
}
