package si.plenum.plenary.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import si.plenum.community.Body;
import si.plenum.community.BodyId;
import si.plenum.identity.Person;
import si.plenum.identity.PersonId;
import si.plenum.platform.ui.DayField;
import si.plenum.platform.ui.ErrorSummary;
import si.plenum.platform.ui.ErrorSummary.Problem;
import si.plenum.plenary.NewSession;
import si.plenum.plenary.SessionKind;
import si.plenum.plenary.SessionPage;

/** The fields of a session that is planned. What was typed stays when saving fails. */
final class SessionForm extends Div {

    private static final int MOST = 200;

    private final SessionDesk desk;
    private final ErrorSummary errors = new ErrorSummary();
    private final Select<Body> body = new Select<>();
    private final Select<SessionKind> kind = new Select<>();
    private final TextField title = new TextField();
    private final TextField place = new TextField();
    private final DatePicker day;
    private final TextField time = new TextField();
    private final DatePicker lastDay;
    private final TextField lastTime = new TextField();
    private final DatePicker castingDay;
    private final TextField castingTime = new TextField();
    private final TextField lottery = new TextField();
    private final Select<Person> chair = new Select<>();
    private final Select<Person> minuteTaker = new Select<>();
    private final List<Problem> problems = new ArrayList<>();

    /** @param bodies those whose sessions the person may prepare, at least one */
    SessionForm(SessionDesk desk, List<Body> bodies) {
        this.desk = desk;
        day = DayField.in(getLocale());
        lastDay = DayField.in(getLocale());
        castingDay = DayField.in(getLocale());
        label();
        body.setItemLabelGenerator(one -> one.name(getLocale()));
        body.addValueChangeListener(change -> offices(change.getValue()));
        body.setItems(bodies);
        body.setValue(bodies.getFirst());
        kind.setItemLabelGenerator(one -> getTranslation("plenary.kind." + one.wireName()));
        kind.setItems(SessionKind.values());
        kind.addValueChangeListener(change -> window());
        kind.setValue(SessionKind.ORDINARY);
        chair.setItemLabelGenerator(SessionForm::name);
        minuteTaker.setItemLabelGenerator(SessionForm::name);
        minuteTaker.setEmptySelectionAllowed(true);
        minuteTaker.setEmptySelectionCaption(getTranslation("plenary.form.minutes.later"));
        time.setValue("18.00");
        lastTime.setValue("18.00");
        castingTime.setValue("18.00");
        addClassNames("stack", "measure");
        add(errors, body, kind, title, place, day, time, castingDay, castingTime, lastDay, lastTime, lottery, chair);
        add(minuteTaker);
        window();
    }

    /** Fills in what is planned already; the body stays. */
    void fill(SessionPage page) {
        var row = page.row();
        body.setReadOnly(true);
        kind.setValue(row.kind());
        title.setValue(row.title());
        place.setValue(row.place());
        var starts = LocalDateTime.ofInstant(row.startsAt(), desk.clock().getZone());
        day.setValue(starts.toLocalDate());
        time.setValue("%d.%02d".formatted(starts.getHour(), starts.getMinute()));
        var until = page.closesAt();
        if (until != null) {
            var last = LocalDateTime.ofInstant(until, desk.clock().getZone());
            lastDay.setValue(last.toLocalDate());
            lastTime.setValue("%d.%02d".formatted(last.getHour(), last.getMinute()));
        }
        var casting = page.castingAt();
        if (casting != null) {
            var first = LocalDateTime.ofInstant(casting, desk.clock().getZone());
            castingDay.setValue(first.toLocalDate());
            castingTime.setValue("%d.%02d".formatted(first.getHour(), first.getMinute()));
        }
        lottery.setValue(Objects.requireNonNullElse(page.lottery(), ""));
        choose(chair, page.chair());
        var minutes = page.minuteTaker();
        if (minutes != null) choose(minuteTaker, minutes);
    }

    BodyId body() {
        return body.getValue().id();
    }

    /** What was filled in; empty where something is missing, which is then said. */
    Optional<NewSession> read() {
        problems.clear();
        check(title, title.isEmpty(), "error.title.empty");
        length(title);
        check(place, place.isEmpty() && !byCorrespondence(), "plenary.form.place.empty");
        length(place);
        check(day, day.isEmpty(), "error.day.empty");
        var hour = TimeOfDay.parse(time.getValue());
        check(time, hour.isEmpty(), "plenary.form.time.wrong");
        var lastHour = TimeOfDay.parse(lastTime.getValue());
        if (byCorrespondence()) {
            check(lastDay, lastDay.isEmpty(), "error.day.empty");
            check(lastTime, lastHour.isEmpty(), "plenary.form.time.wrong");
        }
        var castingHour = TimeOfDay.parse(castingTime.getValue());
        boolean casting = byCorrespondence() && !castingDay.isEmpty();
        if (casting) check(castingTime, castingHour.isEmpty(), "plenary.form.time.wrong");
        length(lottery);
        check(chair, chair.isEmpty(), "plenary.form.chair.empty");
        errors.show(problems);
        if (!problems.isEmpty() || hour.isEmpty()) return Optional.empty();
        var until = byCorrespondence() && lastHour.isPresent() ? at(lastDay, lastHour.get()) : null;
        if (until != null && !at(day, hour.get()).isBefore(until)) {
            errors.show(getTranslation("error.session.window"));
            return Optional.empty();
        }
        var castingAt = casting && castingHour.isPresent() ? at(castingDay, castingHour.get()) : null;
        if (castingAt != null && until != null && !isBetween(at(day, hour.get()), castingAt, until)) {
            errors.show(getTranslation("error.session.casting.window"));
            return Optional.empty();
        }
        var minutes = minuteTaker.getOptionalValue().map(Person::id).orElse(null);
        return Optional.of(new NewSession(
                body(),
                kind.getValue(),
                title.getValue().strip(),
                byCorrespondence() ? "" : place.getValue().strip(),
                at(day, hour.get()),
                until,
                castingAt,
                byCorrespondence() ? lottery.getValue() : null,
                chair.getValue().id(),
                minutes));
    }

    /** Says why it was refused. */
    void refused(String sentence) {
        errors.show(sentence);
    }

    private boolean byCorrespondence() {
        return kind.getValue() == SessionKind.CORRESPONDENCE;
    }

    /** By correspondence nobody comes to a place, and the votes have an end. */
    private void window() {
        boolean window = byCorrespondence();
        place.setVisible(!window);
        lastDay.setVisible(window);
        lastTime.setVisible(window);
        castingDay.setVisible(window);
        castingTime.setVisible(window);
        lottery.setVisible(window);
        day.setLabel(getTranslation(window ? "plenary.form.window.from" : "plenary.form.day"));
        time.setHelperText(getTranslation(window ? "plenary.form.window.hint" : "plenary.form.time.hint"));
    }

    private static boolean isBetween(Instant from, Instant time, Instant until) {
        return from.isBefore(time) && time.isBefore(until);
    }

    private Instant at(DatePicker day, LocalTime hour) {
        return day.getValue().atTime(hour).atZone(desk.clock().getZone()).toInstant();
    }

    private void label() {
        body.setLabel(getTranslation("plenary.form.body"));
        kind.setLabel(getTranslation("plenary.form.kind"));
        title.setLabel(getTranslation("plenary.form.title"));
        title.setHelperText(getTranslation("plenary.form.title.hint"));
        place.setLabel(getTranslation("plenary.form.place"));
        day.setLabel(getTranslation("plenary.form.day"));
        time.setLabel(getTranslation("plenary.form.time"));
        lastDay.setLabel(getTranslation("plenary.form.window.to"));
        lastTime.setLabel(getTranslation("plenary.form.window.time"));
        time.setHelperText(getTranslation("plenary.form.time.hint"));
        castingDay.setLabel(getTranslation("plenary.form.casting.from"));
        castingDay.setHelperText(getTranslation("plenary.form.casting.hint"));
        castingTime.setLabel(getTranslation("plenary.form.casting.time"));
        lottery.setLabel(getTranslation("plenary.form.lottery"));
        lottery.setHelperText(getTranslation("plenary.form.lottery.hint"));
        chair.setLabel(getTranslation("plenary.form.chair"));
        minuteTaker.setLabel(getTranslation("plenary.form.minutes"));
    }

    private void offices(Body chosen) {
        chair.setItems(desk.sessions().chairs(chosen.id()));
        minuteTaker.setItems(desk.sessions().minuteTakers(chosen.id()));
    }

    private void length(TextField field) {
        int length = field.getValue().length();
        if (length > MOST) {
            say(field, getTranslation("error.too.long", Map.of("length", length, "max", MOST)));
        }
    }

    private <F extends Focusable<?> & HasValidation> void check(F field, boolean wrong, String key) {
        field.setInvalid(wrong);
        if (wrong) say(field, getTranslation(key));
    }

    private <F extends Focusable<?> & HasValidation> void say(F field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        problems.add(new Problem(sentence, field));
    }

    private static void choose(Select<Person> among, PersonId person) {
        among.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(person))
                .findFirst()
                .ifPresent(among::setValue);
    }

    /** A select asks for the label of the empty choice too. */
    private static String name(@Nullable Person person) {
        return person == null ? "" : person.name();
    }
}
