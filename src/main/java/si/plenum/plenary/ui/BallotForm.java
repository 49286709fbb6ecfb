package si.plenum.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import si.plenum.platform.Refused;
import si.plenum.platform.ui.Buttons;
import si.plenum.voting.Choice;
import si.plenum.voting.Position;
import si.plenum.voting.Standing;
import si.plenum.voting.VoteView;
import si.plenum.voting.ui.Filling;

/**
 * The ballot of one entry of the roll, in place: what can be filled in, then the receipt once the server has stored it. A live
 * update never takes away what is filled in: not the count, not another window, not the closing.
 */
final class BallotForm extends Div {

    private final SessionDesk desk;
    private final VoteView vote;
    private final boolean named;
    private Standing standing;
    private @Nullable Filling filling;
    private @Nullable ActNote note;

    /** @param named whether the person acts for several entries, so that each ballot says for whom it is */
    BallotForm(SessionDesk desk, VoteView vote, Standing standing, boolean named) {
        this.desk = desk;
        this.vote = vote;
        this.standing = standing;
        this.named = named;
        addClassNames("stack", "measure");
        draw();
    }

    /** Takes over what is stored now, unless the person is filling in. */
    void update(Standing now) {
        boolean same = standing.present() == now.present()
                && standing.by() == now.by()
                && Objects.equals(standing.choice(), now.choice());
        standing = now;
        if (!same && !holdsChoice()) draw();
    }

    /** Whether something is filled in here that was not sent. */
    boolean holdsChoice() {
        return filling != null && filling.begun();
    }

    /** The vote was closed: what was filled in stays to be seen, and that it was not sent is said. */
    void closed(Instant at) {
        if (filling == null || note == null) return;
        filling.freeze();
        getChildren().filter(part -> part.hasClassName("acts")).forEach(part -> part.setVisible(false));
        var time = LocalTimes.of(desk.clock(), getLocale()).time(at);
        var kept = standing.choice() == null ? "error.vote.closed" : "plenary.vote.closed.kept";
        note.say(getTranslation(kept, Map.of("time", time)));
    }

    private void draw() {
        removeAll();
        filling = null;
        note = null;
        addHeading();
        var excuse = standing.excusedFor();
        if (excuse != null) {
            add(new Paragraph(getTranslation("plenary.recusal.yours", Map.of("reason", excuse))));
            return;
        }
        if (standing.isElsewhere()) {
            var by = Objects.requireNonNull(standing.by());
            add(new Paragraph(getTranslation("plenary.ballot.elsewhere." + by.wireName())));
            return;
        }
        var choice = standing.choice();
        var castAt = standing.castAt();
        if (choice != null && castAt != null) {
            add(new BallotReceipt(
                    choice,
                    vote.paper(),
                    LocalTimes.of(desk.clock(), getLocale()).exactTime(castAt)));
            if (vote.rule().conduct().changing()) add(changing(choice));
        } else if (standing.present() || !vote.hall()) {
            drawFields();
        } else {
            add(new Paragraph(getTranslation("error.session.not-checked-in")));
        }
    }

    private void addHeading() {
        if (standing.byProxy()) {
            add(new H3(getTranslation("plenary.proxy.ballot", Map.of("name", standing.name()))));
        } else if (named) {
            add(new H3(standing.name()));
        }
    }

    private Filling drawFields() {
        var empty = Filling.of(vote.rule().method(), vote.paper(), hints());
        var refusal = new ActNote(desk.refusals());
        var blank = Buttons.plain(
                getTranslation("voting.ballot.blank.cast"),
                click -> empty.blank().ifPresent(nothing -> cast(refusal, () -> nothing)));
        blank.setVisible(false);
        var cast = Buttons.big(getTranslation("plenary.ballot.cast"), click -> {
            cast(refusal, empty::choice);
            // Only whoever tried to send nothing is asked whether that is meant.
            blank.setVisible(!empty.begun() && empty.blank().isPresent());
        });
        filling = empty;
        note = refusal;
        add(new Paragraph(empty.how() + " " + changeWords()), empty.fields(), refusal, Buttons.row(cast, blank));
        return empty;
    }

    private String changeWords() {
        if (!vote.rule().conduct().changing()) return getTranslation("voting.ballot.change.no");
        return getTranslation(
                vote.rule().method().openOnly() ? "voting.ballot.change.statement" : "voting.ballot.change.yes");
    }

    /** What each position means for the majority of this vote. */
    private Map<String, String> hints() {
        var base = Map.of("base", RuleWords.base(vote.rule().majority().base()));
        var hint = vote.byCorrespondence() ? "plenary.ballot.letter." : "plenary.ballot.hint.";
        return Arrays.stream(Position.values())
                .collect(Collectors.toMap(
                        Position::wireName, position -> getTranslation(hint + position.wireName(), base)));
    }

    /** What is filled in, or the refusal of what is missing. */
    private interface Filled {
        Choice choice() throws Refused;
    }

    private void cast(ActNote refusal, Filled filled) {
        refusal.run(() -> {
            var receipt = desk.votes().cast(vote.id(), standing.entry(), filled.choice());
            standing = standing.after(receipt);
            draw();
            getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
        });
    }

    private Component changing(Choice before) {
        return Buttons.row(Buttons.plain(getTranslation("plenary.ballot.change"), click -> {
            removeAll();
            addHeading();
            drawFields().fill(before);
        }));
    }
}
