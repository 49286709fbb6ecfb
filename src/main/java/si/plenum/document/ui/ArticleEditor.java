package si.plenum.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import si.plenum.document.ChangeDraft;
import si.plenum.document.TextInForce;
import si.plenum.document.text.Address;
import si.plenum.document.text.DocumentText;
import si.plenum.document.text.Operation;
import si.plenum.document.text.Provision;
import si.plenum.document.text.ProvisionKind;
import si.plenum.platform.ui.Buttons;

/**
 * Edits the text of a document article by article: a person changes the words, the operations follow. Paragraphs can be
 * struck and added. Edits of other articles are kept while one is shown.
 */
public final class ArticleEditor extends Div {

    private static final int DEBOUNCE = 800;

    private final TextInForce text;
    private final TextEdits edits;
    private final Runnable onChange;
    private final Select<Provision> article = new Select<>();
    private final Div fields = new Div();

    /**
     * @param text the text that the author sees
     * @param operations what the author has done to it so far
     * @param onChange told after every change, a moment after the last key
     */
    public ArticleEditor(TextInForce text, List<Operation> operations, Runnable onChange) {
        this.text = text;
        this.edits = new TextEdits(text.text(), operations);
        this.onChange = onChange;
        addClassName("stack");
        fields.addClassName("stack");
        var articles = articles(text.text());
        article.setLabel(getTranslation("document.edit.article"));
        article.setWidthFull();
        article.setItems(articles);
        article.setItemLabelGenerator(each -> Address.slovene(text.text(), each.id()) + " " + each.heading());
        article.addValueChangeListener(change -> show());
        add(article, fields);
        articles.stream().filter(edits::touches).findFirst().ifPresent(article::setValue);
    }

    /** The change as it stands now. */
    public ChangeDraft change() {
        return new ChangeDraft(text.document().id(), text.day(), text.throughSeq(), edits.operations());
    }

    /** Where an error summary leads: the choice of the article. */
    public Select<Provision> focusable() {
        return article;
    }

    private static List<Provision> articles(DocumentText text) {
        return text.walk()
                .filter(each -> each.kind() == ProvisionKind.ARTICLE && !each.repealed())
                .toList();
    }

    private void show() {
        fields.removeAll();
        var chosen = article.getValue();
        if (chosen == null) return;
        fields.add(heading(chosen));
        chosen.children().forEach(child -> fields.add(parts(chosen, child).toArray(Component[]::new)));
    }

    private TextField heading(Provision chosen) {
        var heading = new TextField(getTranslation("document.edit.heading"), edits.heading(chosen), "");
        heading.setWidthFull();
        heading.setMaxLength(300);
        heading.setValueChangeMode(ValueChangeMode.LAZY);
        heading.addValueChangeListener(change -> {
            edits.setHeading(chosen.id(), change.getValue());
            onChange.run();
        });
        return heading;
    }

    private List<Component> parts(Provision chosen, Provision provision) {
        var parts = new ArrayList<Component>();
        if (!provision.repealed()) {
            parts.add(words(chosen, provision));
            if (!edits.isRepealed(provision)) {
                provision.children().forEach(child -> parts.addAll(parts(chosen, child)));
            }
        }
        if (provision.kind() == ProvisionKind.PARAGRAPH) {
            edits.insertedAfter(provision.id()).forEach(insert -> parts.add(inserted(insert)));
        }
        return parts;
    }

    private Div words(Provision chosen, Provision provision) {
        var address = address(provision);
        boolean struck = edits.isRepealed(provision);
        var field = area(address, edits.text(provision));
        field.setReadOnly(struck);
        field.addValueChangeListener(change -> {
            edits.setText(provision.id(), change.getValue());
            onChange.run();
        });
        var strike = Buttons.small(getTranslation(struck ? "document.edit.keep" : "document.edit.strike"), click -> {
            edits.setRepealed(provision.id(), !struck);
            changed();
        });
        strike.setAriaLabel(strike.getText() + ": " + address);
        var acts = Buttons.row(strike);
        if (provision.kind() == ProvisionKind.PARAGRAPH) {
            var add = Buttons.small(getTranslation("document.edit.add"), click -> {
                edits.insertAfter(chosen.id(), provision.id());
                changed();
            });
            add.setAriaLabel(add.getText() + ": " + address);
            acts.add(add);
        }
        return part(field, acts);
    }

    private Div inserted(Operation.Insert insert) {
        var field = area(getTranslation("document.edit.new"), insert.text());
        field.addValueChangeListener(change -> {
            edits.setText(insert.provision(), change.getValue());
            onChange.run();
        });
        return part(field, Buttons.row(Buttons.small(getTranslation("document.edit.takeback"), click -> {
            edits.takeBack(insert.provision());
            changed();
        })));
    }

    private static Div part(TextArea field, Div acts) {
        var part = new Div(field, acts);
        part.addClassName("stack-s");
        return part;
    }

    private static TextArea area(String label, String words) {
        var area = new TextArea(label);
        area.setValue(words);
        area.setWidthFull();
        area.setMinRows(2);
        area.addClassName("wording");
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(DEBOUNCE);
        return area;
    }

    private String address(Provision provision) {
        return getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? Address.english(text.text(), provision.id())
                : Address.slovene(text.text(), provision.id());
    }

    private void changed() {
        show();
        onChange.run();
    }
}
