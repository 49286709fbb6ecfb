package si.plenum.decision.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import si.plenum.community.Bodies;
import si.plenum.community.Body;
import si.plenum.decision.Decisions;
import si.plenum.decision.FoundingText;
import si.plenum.document.DocumentKind;
import si.plenum.document.Original;
import si.plenum.document.text.DocumentText;
import si.plenum.document.text.MarkdownText;
import si.plenum.platform.LegalClock;
import si.plenum.platform.Refused;
import si.plenum.platform.language.Language;
import si.plenum.platform.language.Refusals;
import si.plenum.platform.text.Slugs;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.DayField;
import si.plenum.platform.ui.ErrorSummary;

/** What must be known of an imported text besides its words, and the act of recording it. */
final class ImportFacts extends Div {

    private final transient Decisions decisions;
    private final transient Refusals refusals;
    private final ErrorSummary wrong = new ErrorSummary();
    private final TextField genitive = new TextField(getTranslation("import.genitive"));
    private final Select<Body> body = new Select<>();
    private final Select<DocumentKind> kind = new Select<>();
    private final DatePicker adopted = DayField.in(getLocale(), getTranslation("import.adopted"));
    private final DatePicker inForce = DayField.in(getLocale(), getTranslation("import.in-force"));
    private final TextField source = new TextField(getTranslation("import.by"));
    private final Button act;
    private transient @Nullable DocumentText text;
    private transient @Nullable Original original;

    ImportFacts(Decisions decisions, Bodies bodies, Refusals refusals, LegalClock clock) {
        this.decisions = decisions;
        this.refusals = refusals;
        addClassNames("stack", "measure");
        genitive.setHelperText(getTranslation("import.genitive.hint"));
        genitive.setWidthFull();
        body.setLabel(getTranslation("import.body"));
        body.setItems(bodies.all());
        body.setItemLabelGenerator(Body::name);
        bodies.all().stream().findFirst().ifPresent(body::setValue);
        kind.setLabel(getTranslation("import.sort"));
        kind.setItems(DocumentKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("import.sort." + each.wireName()));
        kind.setValue(DocumentKind.OTHER);
        adopted.setMax(clock.today());
        source.setHelperText(getTranslation("import.by.hint"));
        source.setWidthFull();
        act = Buttons.main(getTranslation("import.record"), click -> record());
        add(wrong, genitive, body, kind, adopted, inForce, source, Buttons.row(act));
    }

    /** @param read null while problems stand in the way, which leaves nothing to record */
    void show(@Nullable DocumentText read, @Nullable Original from) {
        text = read;
        original = from;
        act.setEnabled(read != null);
    }

    private void record() {
        var problems = problems();
        wrong.show(problems);
        var read = text;
        if (read == null || !problems.isEmpty()) return;
        var slug = Slugs.of(read.title());
        try {
            decisions.recordFounding(
                    new FoundingText(
                            body.getValue().id(),
                            slug,
                            read.title(),
                            genitive.getValue(),
                            kind.getValue(),
                            MarkdownText.render(read),
                            original),
                    getTranslation(
                            Language.SLOVENE.locale(),
                            "import.source.said",
                            Map.of("source", source.getValue().strip())),
                    adopted.getValue(),
                    inForce.getValue());
            UI.getCurrent().navigate("akti/" + slug);
        } catch (Refused refused) {
            wrong.show(refusals.sentence(getLocale(), refused));
        }
    }

    private List<ErrorSummary.Problem> problems() {
        var problems = new ArrayList<ErrorSummary.Problem>();
        if (genitive.isEmpty()) problems.add(problem("import.genitive.missing", genitive));
        if (body.isEmpty()) problems.add(problem("import.body.missing", body));
        if (adopted.isEmpty()) problems.add(problem("import.adopted.missing", adopted));
        if (inForce.isEmpty()) problems.add(problem("import.in-force.missing", inForce));
        if (source.isEmpty()) problems.add(problem("import.by.missing", source));
        return problems;
    }

    private ErrorSummary.Problem problem(String key, Focusable<?> field) {
        return new ErrorSummary.Problem(getTranslation(key), field);
    }
}
