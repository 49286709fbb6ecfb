package si.plenum.proposal.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import java.util.Objects;
import si.plenum.community.Bodies;
import si.plenum.community.Body;
import si.plenum.community.BodyId;
import si.plenum.community.Post;
import si.plenum.platform.ui.DayField;
import si.plenum.proposal.ElectionPlan;

/** What an election fills: where, as what, how many, for which time, and until when somebody may stand. */
final class ElectionFields extends Div {

    private final BodyId electing;
    private final Select<Body> body = new Select<>();
    private final Select<Post> post = new Select<>();
    private final Checkbox preparing = new Checkbox();
    private final IntegerField seats = new IntegerField();
    private final DatePicker from = DayField.in(getLocale());
    private final DatePicker until = DayField.in(getLocale());
    private final RadioButtonGroup<Boolean> replacing = new RadioButtonGroup<>();
    private final DatePicker candidaciesUntil = DayField.in(getLocale());

    ElectionFields(BodyId electing, ElectionPlan plan, Bodies bodies, Runnable typed) {
        this.electing = electing;
        addClassName("stack");
        body.setLabel(getTranslation("proposal.election.body"));
        body.setItemLabelGenerator(each -> each.name(getLocale()));
        body.setItems(bodies.all());
        body.setWidthFull();
        post.setLabel(getTranslation("proposal.election.post"));
        post.setItems(Post.values());
        post.setItemLabelGenerator(each -> getTranslation("proposal.election.post." + each.wireName()));
        post.setWidthFull();
        preparing.setLabel(getTranslation(
                "proposal.election.preparing",
                Map.of("body", bodies.byId(electing).name(getLocale()))));
        seats.setLabel(getTranslation("proposal.election.seats"));
        seats.setMin(1);
        seats.setMax(ElectionPlan.MOST_SEATS);
        seats.setStepButtonsVisible(true);
        seats.setValueChangeMode(ValueChangeMode.LAZY);
        from.setLabel(getTranslation("proposal.election.from"));
        until.setLabel(getTranslation("proposal.election.until"));
        replacing.setLabel(getTranslation("proposal.election.replacing"));
        replacing.setItems(true, false);
        replacing.setItemLabelGenerator(
                each -> getTranslation(each ? "proposal.election.replacing.yes" : "proposal.election.replacing.no"));
        candidaciesUntil.setLabel(getTranslation("proposal.election.candidacies-until"));
        candidaciesUntil.setHelperText(getTranslation("proposal.election.candidacies-until.hint"));
        candidaciesUntil.setClearButtonVisible(true);
        show(plan, bodies);
        reveal();
        listen(typed);
        add(body, post, preparing, seats, from, until, replacing, candidaciesUntil);
    }

    private void show(ElectionPlan plan, Bodies bodies) {
        var filled = plan.body();
        if (filled != null) body.setValue(bodies.byId(filled));
        post.setValue(plan.post());
        preparing.setValue(plan.preparing());
        seats.setValue(plan.seats());
        from.setValue(plan.from());
        until.setValue(plan.until());
        replacing.setValue(plan.replacing());
        candidaciesUntil.setValue(plan.candidaciesUntil());
    }

    private void listen(Runnable typed) {
        body.addValueChangeListener(change -> reveal());
        post.addValueChangeListener(change -> reveal());
        body.addValueChangeListener(change -> typed.run());
        post.addValueChangeListener(change -> typed.run());
        preparing.addValueChangeListener(change -> typed.run());
        seats.addValueChangeListener(change -> typed.run());
        from.addValueChangeListener(change -> typed.run());
        until.addValueChangeListener(change -> typed.run());
        replacing.addValueChangeListener(change -> typed.run());
        candidaciesUntil.addValueChangeListener(change -> typed.run());
    }

    /** Only a seat in another body can go with preparing the sessions of this one. */
    private void reveal() {
        preparing.setVisible(mayPrepare());
    }

    private boolean mayPrepare() {
        var filled = body.getValue();
        return post.getValue() == Post.MEMBER && filled != null && !filled.id().equals(electing);
    }

    /** What is chosen; the rest is absent. */
    ElectionPlan plan() {
        var filled = body.getValue();
        return new ElectionPlan(
                filled == null ? null : filled.id(),
                post.getValue(),
                mayPrepare() && preparing.getValue(),
                Objects.requireNonNullElse(seats.getValue(), 1),
                from.getValue(),
                until.getValue(),
                replacing.getValue(),
                candidaciesUntil.getValue());
    }

    /** Where what is mostly missing is: the term. */
    Focusable<?> focusable() {
        return from;
    }
}
