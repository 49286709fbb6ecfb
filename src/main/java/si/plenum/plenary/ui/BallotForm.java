package si.plenum.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.Choices;
import si.plenum.voting.Choice;
import si.plenum.voting.Position;
import si.plenum.voting.Standing;
import si.plenum.voting.VoteView;

/**
 * The ballot of one entry of the roll, in place: choices, then the receipt once the server has stored it. A live update never
 * takes a choice away: not the count, not another window, not the closing.
 */
final class BallotForm extends Div {

    private final SessionDesk desk;
    private final VoteView vote;
    private final boolean named;
    private Standing standing;
    private @Nullable Choices<Position> choosing;
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

    /** Takes over what is stored now, unless the person is choosing. */
    void update(Standing now) {
        boolean same = standing.present() == now.present() && Objects.equals(standing.choice(), now.choice());
        standing = now;
        if (!same && !holdsChoice()) draw();
    }

    /** Whether something is chosen here that was not sent. */
    boolean holdsChoice() {
        return choosing != null && choosing.value().isPresent();
    }

    /** The vote was closed: what was chosen stays to be seen, and that it was not sent is said. */
    void closed(Instant at) {
        if (choosing == null || note == null) return;
        choosing.setEnabled(false);
        getChildren().filter(part -> part.hasClassName("acts")).forEach(part -> part.setVisible(false));
        var time = LocalTimes.of(desk.clock(), getLocale()).time(at);
        var kept = standing.choice() == null ? "error.vote.closed" : "plenary.vote.closed.kept";
        note.say(getTranslation(kept, Map.of("time", time)));
    }

    private void draw() {
        removeAll();
        choosing = null;
        note = null;
        if (named) add(new H3(standing.name()));
        var position = position(standing);
        var castAt = standing.castAt();
        if (position != null && castAt != null) {
            add(new BallotReceipt(
                    position, LocalTimes.of(desk.clock(), getLocale()).exactTime(castAt)));
            if (vote.rule().conduct().changing()) add(changing());
        } else if (standing.present()) {
            drawChoices();
        } else {
            add(new Paragraph(getTranslation("error.session.not-checked-in")));
        }
    }

    private void drawChoices() {
        var choices = new Choices<Position>(getTranslation("plenary.ballot.legend"));
        for (var position : Position.values()) {
            choices.add(position, getTranslation("plenary.ballot." + position.wireName()))
                    .hint(getTranslation(
                            "plenary.ballot.hint." + position.wireName(),
                            Map.of("base", RuleWords.base(vote.rule().majority().base()))));
        }
        var refusal = new ActNote(desk.refusals());
        choosing = choices;
        note = refusal;
        add(how(), choices, refusal, Buttons.row(Buttons.big(getTranslation("plenary.ballot.cast"), click -> cast())));
    }

    private Paragraph how() {
        boolean changing = vote.rule().conduct().changing();
        return new Paragraph(getTranslation("plenary.ballot.how", Map.of("changing", changing ? "yes" : "no")));
    }

    private void cast() {
        if (choosing == null || note == null) return;
        var chosen = choosing.value();
        if (chosen.isEmpty()) {
            note.say(getTranslation("error.choice.empty"));
            return;
        }
        note.run(() -> {
            var receipt = desk.votes().cast(vote.id(), standing.entry(), Choice.of(chosen.get()));
            standing =
                    new Standing(standing.entry(), standing.name(), standing.present(), receipt.choice(), receipt.at());
            draw();
            getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
        });
    }

    private Component changing() {
        return Buttons.row(Buttons.plain(getTranslation("plenary.ballot.change"), click -> {
            var before = position(standing);
            removeAll();
            if (named) add(new H3(standing.name()));
            drawChoices();
            if (before != null && choosing != null) choosing.choose(before);
        }));
    }

    private static @Nullable Position position(Standing standing) {
        return standing.choice() instanceof Choice.Stance(var position) ? position : null;
    }
}
