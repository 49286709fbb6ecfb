package si.plenum.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import si.plenum.document.ChangeDraft;
import si.plenum.document.TextInForce;
import si.plenum.document.text.Operation;
import si.plenum.document.text.Provision;
import si.plenum.document.text.ProvisionId;
import si.plenum.document.text.ProvisionKind;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.Typing;

/**
 * Edits the text of a document article by article: a person changes the words, the operations follow. Articles, paragraphs and
 * points can be struck and added. Edits of other articles are kept while one is shown.
 */
public final class ArticleEditor extends Div {

    private final TextInForce text;
    private final TextEdits edits;
    private final PlaceNames names;
    private final Runnable onChange;
    private final Select<TextEdits.Place> article = new Select<>();
    private final Div fields = new Div();
    private @Nullable Component asked;
    private final Map<ProvisionId, Focusable<?>> focusable = new HashMap<>();
    private final Map<ProvisionId, UnitField> shown = new HashMap<>();

    /**
     * An editor of one text.
     *
     * @param text the text that the author sees
     * @param operations what the author has done to it so far
     * @param onChange told after every change, a moment after the last key
     */
    public ArticleEditor(TextInForce text, List<Operation> operations, Runnable onChange) {
        this.text = text;
        this.edits = new TextEdits(text.text(), operations);
        this.names = new PlaceNames(this, text, edits);
        this.onChange = onChange;
        addClassName("stack");
        fields.addClassName("stack");
        article.setLabel(getTranslation("document.edit.article"));
        article.setWidthFull();
        article.setItemLabelGenerator(names::name);
        article.addValueChangeListener(change -> show());
        add(article, fields);
        choose(offer().stream().filter(edits::touches).findFirst().orElse(null));
    }

    /** The change as it stands now. */
    public ChangeDraft change() {
        return new ChangeDraft(text.document().id(), text.day(), text.throughSeq(), edits.operations());
    }

    /** Where an error summary leads: the choice of the article. */
    public Select<?> focusable() {
        return article;
    }

    /** Shows an article, for example the one that the author was reading. */
    public void choose(ProvisionId id) {
        offer().stream().filter(place -> place.id().equals(id)).findFirst().ifPresent(this::choose);
    }

    private void choose(TextEdits.@Nullable Place place) {
        article.setItems(offer());
        if (place != null) article.setValue(place);
    }

    private List<TextEdits.Place> offer() {
        return edits.articles().stream().filter(place -> !isRepealed(place)).toList();
    }

    private static boolean isRepealed(TextEdits.Place place) {
        return place.base() != null && place.base().repealed();
    }

    private void show() {
        fields.removeAll();
        focusable.clear();
        shown.clear();
        var chosen = article.getValue();
        if (chosen == null) return;
        boolean struck = edits.isRepealed(chosen.id());
        if (struck) {
            fields.add(new Paragraph(getTranslation("document.edit.article.struck")));
        } else {
            fields.add(heading(chosen));
            edits.in(chosen.id()).forEach(unit -> show(unit, chosen.id()));
            movedOut(chosen);
        }
        fields.add(actsOn(chosen, struck));
    }

    private TextField heading(TextEdits.Place chosen) {
        var heading = new TextField(getTranslation("document.edit.heading"), edits.heading(chosen.id()), "");
        heading.setWidthFull();
        heading.setManualValidation(true);
        Typing.keep(heading);
        heading.addValueChangeListener(change -> {
            edits.setHeading(chosen.id(), change.getValue());
            LongText.mark(heading, change.getValue(), Provision.LONGEST_HEADING);
            onChange.run();
        });
        focusable.put(chosen.id(), heading);
        return heading;
    }

    private void show(TextEdits.Place unit, ProvisionId parent) {
        if (isRepealed(unit)) return;
        var field =
                new UnitField(unit, edits, unit.base() == null ? "" : names.address(unit.base()), new UnitField.Acts() {
                    @Override
                    public void typed() {
                        onChange.run();
                    }

                    @Override
                    public void struck(boolean struck) {
                        edits.setRepealed(unit.id(), struck);
                        changed(unit.id());
                    }

                    @Override
                    public void added(boolean before) {
                        changed(edits.insertBeside(unit, parent, before));
                    }

                    @Override
                    public void takenBack() {
                        edits.takeBack(unit.id());
                        changed(parent);
                    }

                    @Override
                    public void moving() {
                        move(unit, question -> ask(unit.id(), question));
                    }

                    @Override
                    public void renumbering() {
                        renumber(unit, question -> ask(unit.id(), question));
                    }

                    @Override
                    public void back() {
                        edits.takeBackMove(unit.id());
                        changed(unit.id());
                    }
                });
        focusable.put(unit.id(), field.focusable());
        shown.put(unit.id(), field);
        fields.add(field);
        if (!edits.isRepealed(unit.id())) edits.in(unit.id()).forEach(child -> show(child, unit.id()));
    }

    private Div actsOn(TextEdits.Place chosen, boolean struck) {
        var add = Buttons.plain(getTranslation("document.edit.article.add"), click -> {
            var fresh = edits.insertArticle(chosen, edits.parentOf(chosen.id()));
            choose((TextEdits.Place) null);
            choose(fresh);
            focus(fresh);
            onChange.run();
        });
        if (chosen.base() == null) {
            return Buttons.row(add, Buttons.plain(getTranslation("document.edit.article.takeback"), click -> {
                edits.takeBack(chosen.id());
                choose((TextEdits.Place) null);
                onChange.run();
            }));
        }
        String verb = struck ? "document.edit.article.keep" : "document.edit.article.strike";
        var acts = Buttons.row(add, Buttons.plain(getTranslation(verb), click -> {
            edits.setRepealed(chosen.id(), !struck);
            changed(chosen.id());
        }));
        if (struck) return acts;
        var asked = new Div();
        var moving = new Div(acts, asked);
        moving.addClassName("stack");
        acts.add(
                Buttons.plain(getTranslation("document.edit.article.move"), click -> move(chosen, asked::add)),
                Buttons.plain(getTranslation("document.edit.article.renumber"), click -> renumber(chosen, asked::add)));
        if (edits.isToMove(chosen.id()) || edits.newLabel(chosen.id()).isPresent()) {
            moving.addComponentAsFirst(MovedNote.of(this, edits, chosen));
            acts.add(Buttons.plain(getTranslation("document.edit.back"), click -> {
                edits.takeBackMove(chosen.id());
                redraw(chosen.id());
            }));
        }
        return moving;
    }

    private void ask(ProvisionId unit, Component question) {
        var field = shown.get(unit);
        if (field != null) field.ask(question);
    }

    /** Asks for the new place; one question at a time. */
    private void move(TextEdits.Place unit, Consumer<Component> ask) {
        changedNothing();
        var field = new MoveField(
                edits,
                unit,
                names::name,
                () -> {
                    if (unit.kind() == ProvisionKind.ARTICLE) redraw(unit.id());
                    else changed(unit.id());
                },
                () -> left(unit.id()));
        asked = field;
        ask.accept(field);
        field.focus();
    }

    private void renumber(TextEdits.Place unit, Consumer<Component> ask) {
        var provision = unit.base();
        if (provision == null) return;
        changedNothing();
        var field = new LabelField(
                edits,
                provision,
                () -> {
                    if (unit.kind() == ProvisionKind.ARTICLE) redraw(unit.id());
                    else changed(unit.id());
                },
                () -> left(unit.id()));
        asked = field;
        ask.accept(field);
        field.focus();
    }

    /** Takes away a question that was left open. */
    private void changedNothing() {
        if (asked != null) asked.removeFromParent();
        asked = null;
    }

    private void left(ProvisionId at) {
        changedNothing();
        focus(at);
    }

    /** The list of articles has another order or other names now. */
    private void redraw(ProvisionId article) {
        choose((TextEdits.Place) null);
        choose(article);
        focus(article);
        onChange.run();
    }

    /** What stood here and was moved to another article stays in sight, with the way back. */
    private void movedOut(TextEdits.Place chosen) {
        var old = chosen.base();
        if (old == null) return;
        for (var gone : edits.movedOut(old)) {
            String from = names.address(gone);
            String to = names.name(new Destination(edits.parentOf(gone.id()), edits.elder(gone.id())));
            var note = new Paragraph(getTranslation("document.edit.moved.out", Map.of("from", from, "to", to)));
            note.addClassName("soft");
            var back = Buttons.quiet(getTranslation("document.edit.back"), click -> {
                edits.takeBackMove(gone.id());
                changed(gone.id());
            });
            back.setAriaLabel(back.getText() + ": " + from);
            focusable.put(gone.id(), back);
            fields.add(new Div(note, Buttons.line(back)));
        }
    }

    /** Draws anew after something was added or struck, and leaves the keyboard where the person was. */
    private void changed(ProvisionId at) {
        show();
        focus(at);
        onChange.run();
    }

    private void focus(ProvisionId id) {
        var field = focusable.get(id);
        if (field != null) field.focus();
    }
}
