package si.plenum.community.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import si.plenum.community.Bodies;
import si.plenum.community.Body;
import si.plenum.community.BodyId;
import si.plenum.community.BodyKind;
import si.plenum.platform.Ids;
import si.plenum.platform.Refused;
import si.plenum.platform.language.Refusals;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.DayField;
import si.plenum.platform.ui.ErrorSummary;

/** Enters a body that exists, or comes into being, outside the program; its first rules are entered next. */
final class FoundBodyForm extends Details {

    private static final int LONGEST_ADDRESS = 60;

    private final Bodies bodies;
    private final Refusals refusals;
    private final ErrorSummary wrong = new ErrorSummary();
    private final TextField name = text("body.name");
    private final TextField genitive = text("body.genitive");
    private final TextField locative = text("body.locative");
    private final Select<String> gender = new Select<>();
    private final TextField english = text("body.english");
    private final TextField prefix = text("body.prefix");
    private final Select<BodyKind> kind = new Select<>();
    private final DatePicker from = DayField.in(getLocale());

    FoundBodyForm(Bodies bodies, Refusals refusals, LocalDate today) {
        this.bodies = bodies;
        this.refusals = refusals;
        setSummaryText(getTranslation("body.found.title"));
        gender.setLabel(getTranslation("body.gender"));
        gender.setItems("m", "f", "n");
        gender.setItemLabelGenerator(each -> getTranslation("body.gender." + each));
        gender.setValue("m");
        kind.setLabel(getTranslation("body.kind"));
        kind.setItems(BodyKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("body.kind." + each.wireName()));
        kind.setValue(BodyKind.ASSEMBLY);
        from.setLabel(getTranslation("body.from"));
        from.setValue(today);
        var form = new Div(
                new Paragraph(getTranslation("body.found.lead")),
                wrong,
                name,
                genitive,
                locative,
                gender,
                english,
                kind,
                prefix,
                from,
                Buttons.row(Buttons.plain(getTranslation("body.found"), click -> found())));
        form.addClassNames("stack", "measure");
        add(form);
    }

    private TextField text(String key) {
        var field = new TextField(getTranslation(key));
        field.setHelperText(getTranslation(key + ".hint"));
        field.setWidthFull();
        return field;
    }

    private void found() {
        try {
            var body = new Body(
                    new BodyId(Ids.ordered()),
                    address(name.getValue()),
                    kind.getValue(),
                    prefix.getValue().strip().toUpperCase(Locale.ROOT),
                    name.getValue().strip(),
                    genitive.getValue().strip(),
                    locative.getValue().strip(),
                    gender.getValue(),
                    english.getValue().strip());
            var day = from.getValue();
            if (day == null) throw new Refused("error.day.empty");
            bodies.found(body, day);
            UI.getCurrent().navigate("pravila/" + body.slug() + "/prva");
        } catch (Refused refused) {
            wrong.show(refusals.sentence(getLocale(), refused));
        }
    }

    /** The name as it can stand in an address: without strokes and carons, words joined by a line. */
    static String address(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.length() <= LONGEST_ADDRESS
                ? plain
                : plain.substring(0, LONGEST_ADDRESS).replaceAll("-[^-]*$", "");
    }
}
