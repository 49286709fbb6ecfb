package si.plenum.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.ConfirmAct;
import si.plenum.platform.ui.StatusTag;
import si.plenum.plenary.AgendaRow;
import si.plenum.plenary.Course;
import si.plenum.plenary.ItemId;
import si.plenum.plenary.PlanChoices;
import si.plenum.plenary.SessionId;
import si.plenum.plenary.SessionPage;
import si.plenum.plenary.SessionPage.Can;
import si.plenum.plenary.SessionState;
import si.plenum.plenary.VotePlan;
import si.plenum.rules.Step;
import si.plenum.voting.VoteState;
import si.plenum.voting.VoteView;
import si.plenum.voting.tally.CastingVote;

/** The next act of the chair as one large button, with what else can be done instead, small. */
final class NextStep extends Div {

    /** What the buttons depend on; the counts do not redraw them. */
    private record Offer(
            NextAct act,
            @Nullable ItemId item,
            SessionState state,
            Course course,
            boolean draws,
            boolean awaitsDraw,
            boolean byHand,
            @Nullable String openSince) {}

    /** A vote that is not announced holds the session. */
    private static final Set<NextAct> WAITING =
            Set.of(NextAct.OPEN_CASTING, NextAct.CLOSE_VOTE, NextAct.ANNOUNCE, NextAct.BREAK_TIE, NextAct.WAIT);

    private final SessionDesk desk;
    private final Runnable done;
    private final ActNote note;
    private final VoteWays ways = new VoteWays();
    private final Div ring = new Div();
    private final Paragraph missing = new Paragraph();
    private final Changing<Offer> buttons = new Changing<>(this::buttons);
    private final Changing<Offer> others = new Changing<>(this::others);
    private @Nullable SessionPage page;

    NextStep(SessionDesk desk, Runnable done) {
        this.desk = desk;
        this.done = done;
        note = new ActNote(desk.refusals());
        ring.addClassName("con-krog");
        missing.addClassNames("small", "soft");
        buttons.addClassName("stack");
        others.addClassName("acts");
        var words = new Div(buttons, ways, missing, note);
        words.addClassName("stack-s");
        var box = new Div(ring, words);
        box.addClassName("con-next");
        add(box, others);
    }

    void show(SessionPage now) {
        page = now;
        boolean leads = now.can().contains(Can.LEAD);
        setVisible(leads);
        if (!leads) return;
        var act = NextAct.of(now);
        var item = NextAct.item(now).orElse(null);
        var vote = item == null ? null : item.vote();
        var open = act == NextAct.CLOSE_VOTE || act == NextAct.OPEN_CASTING ? vote : null;
        var since = open == null ? null : open.openedAt();
        var step = new Offer(
                act,
                item == null ? null : item.id(),
                now.row().state(),
                item == null ? Course.NONE : item.course(),
                act == NextAct.ANNOUNCE && vote != null && vote.rule().method().drawsTies(),
                act == NextAct.ANNOUNCE && vote != null && desk.votes().awaitsDraw(vote.id()),
                vote != null && vote.state() != VoteState.CERTIFIED && CountView.countsByHand(vote),
                since == null ? null : LocalTimes.of(desk.clock(), getLocale()).time(since));
        buttons.show(step);
        others.show(step);
        ways.show(act == NextAct.OPEN_VOTE && item != null ? desk.proceedings().choices(item.id()) : PlanChoices.NONE);
        ring.setVisible(open != null);
        if (open != null) {
            progress(open);
        } else {
            missing.setText(getTranslation("plenary.next.hint." + (step.awaitsDraw() ? "draw" : act.wireName())));
        }
    }

    void progress(VoteView vote) {
        if (SecretPart.isFor(vote)) {
            secretProgress(vote);
            return;
        }
        int of = VotePanel.voters(vote);
        var label = getTranslation("plenary.vote.cast", Map.of("n", vote.cast(), "roll", of));
        ring.removeAll();
        ring.add(new Picture(
                "krog", VoteRing.of(vote.cast(), of, label, getTranslation("plenary.vote.ring", Map.of("of", of)))));
        missing.setText(getTranslation("plenary.next.missing", Map.of("n", Math.max(0, of - vote.cast()))));
    }

    /** First how many have drawn, then how many of those have cast: in numbers that are some seconds old. */
    private void secretProgress(VoteView vote) {
        var numbers = desk.secret().progress(vote.id());
        boolean issuing = vote.state() == VoteState.ISSUING;
        int done = issuing ? numbers.credentials() : numbers.ballots();
        int of = issuing ? VotePanel.voters(vote) : numbers.credentials();
        ring.removeAll();
        ring.add(new Picture(
                "krog",
                VoteRing.of(
                        done,
                        of,
                        SecretNumbers.sentence(this, numbers),
                        getTranslation("plenary.vote.ring", Map.of("of", of)))));
        missing.setText(SecretNumbers.sentence(this, numbers) + " "
                + getTranslation("plenary.next.hint." + (issuing ? "open-casting" : "close-vote")));
    }

    private List<Component> buttons(Offer step) {
        var parts = new ArrayList<Component>();
        if (step.openSince() != null) {
            parts.add(new Paragraph(
                    StatusTag.now(getTranslation("plenary.vote.open.since", Map.of("time", step.openSince())))));
        }
        if (step.act() == NextAct.NOTHING) {
            parts.add(new Paragraph(getTranslation("plenary.now.closed", Map.of())));
            return parts;
        }
        if (step.act() == NextAct.WAIT) {
            parts.add(new Paragraph(getTranslation("plenary.now.clock")));
            return parts;
        }
        if (step.act() == NextAct.BREAK_TIE) {
            for (var choice : CastingVote.values()) {
                var key = "plenary.break-tie." + choice.wireName();
                parts.add(Buttons.big(getTranslation(key + ".do"), click -> ask(key, () -> breakTie(step, choice))));
            }
            return parts;
        }
        if (step.awaitsDraw()) {
            // Without the draw there is nothing to count yet.
            parts.add(Buttons.mainLink(drawLink(), getTranslation("plenary.next.draw")));
            return parts;
        }
        var button = Buttons.big(label(step), click -> act(step));
        button.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        parts.add(button);
        return parts;
    }

    private List<Component> others(Offer step) {
        var parts = new ArrayList<Component>();
        if (step.act() == NextAct.OPEN_VOTE) {
            if (step.course().rewording()) parts.add(small("plenary.reword", this::reword));
            parts.add(small("plenary.next.next-item", () -> ask("plenary.skip", this::next)));
        }
        if (step.byHand()) {
            parts.add(Buttons.link(
                    SessionLinks.count(Objects.requireNonNull(page).row()), getTranslation("plenary.to.count")));
        }
        if (step.draws() && !step.awaitsDraw()) {
            parts.add(Buttons.link(drawLink(), getTranslation("plenary.next.draw")));
        }
        if (step.act() == NextAct.OPEN_CASTING) {
            parts.add(small("plenary.next.end-vote", () -> onItem(step, this::closeVote)));
        }
        if (step.state() == SessionState.OPEN && !WAITING.contains(step.act())) {
            parts.add(small("plenary.break", () -> run(() -> desk.proceedings().suspend(id()))));
            if (step.act() != NextAct.CLOSE_SESSION) {
                parts.add(small("plenary.next.close-session", () -> ask("plenary.close", this::close)));
            }
        }
        return parts;
    }

    private void act(Offer step) {
        switch (step.act()) {
            case OPEN_SESSION -> run(() -> desk.proceedings().open(id()));
            case NEXT_ITEM -> next();
            case OPEN_VOTE -> onItem(step, this::openVote);
            case OPEN_CASTING ->
                onItem(step, item -> run(() -> desk.proceedings().openCasting(item)));
            case CLOSE_VOTE -> onItem(step, this::closeVote);
            case ANNOUNCE -> onItem(step, item -> run(() -> desk.proceedings().announce(item)));
            case BREAK_TIE -> {}
            case RESUME -> run(() -> desk.proceedings().resume(id()));
            case CLOSE_SESSION -> ask("plenary.close", this::close);
            case WAIT, NOTHING -> {}
        }
    }

    private void openVote(ItemId item) {
        var plan = VotePlan.PLAIN.besides(ways.chosen());
        if (!ways.stay()) {
            run(() -> desk.proceedings().openVote(item, plan));
            return;
        }
        ways.until(desk.clock())
                .ifPresentOrElse(
                        until -> run(() -> desk.proceedings().openVote(item, plan.until(until))),
                        () -> note.say(getTranslation("plenary.ways.stay.past")));
    }

    /** Going on from the item that is shown: not if another window went on already. */
    private void next() {
        var shown = Objects.requireNonNull(page).current().map(AgendaRow::id);
        run(() -> desk.proceedings().nextItem(id(), shown));
    }

    /** The button names the step of the ladder that it opens. */
    private String label(Offer step) {
        var next = step.course().next();
        var key = "plenary.next." + step.act().wireName();
        return step.act() == NextAct.OPEN_VOTE && next != null && next != Step.VOTE
                ? getTranslation(key + "." + next.wireName())
                : getTranslation(key);
    }

    private void breakTie(Offer step, CastingVote choice) {
        onItem(step, item -> run(() -> desk.proceedings().breakTie(item, choice)));
    }

    private void reword() {
        var item = Objects.requireNonNull(page).current().orElseThrow();
        desk.reworder().ask(this, desk, item, Objects.requireNonNull(item.proposal()), done);
    }

    private void closeVote(ItemId item) {
        ask("plenary.close-vote", () -> run(() -> desk.proceedings().closeVote(item)));
    }

    private void close() {
        run(() -> desk.proceedings().close(id()));
    }

    private static void onItem(Offer step, Consumer<ItemId> act) {
        if (step.item() != null) act.accept(step.item());
    }

    /** Keys {@code .ask}, {@code .then}, {@code .do}, {@code .leave}. */
    private void ask(String key, Runnable act) {
        ConfirmAct.ask(
                getTranslation(key + ".ask"),
                getTranslation(key + ".then"),
                getTranslation(key + ".do"),
                getTranslation(key + ".leave"),
                act::run);
    }

    private void run(Runnable act) {
        note.run(act);
        // Also after a refusal: what was refused was mostly done in another window.
        done.run();
    }

    private Button small(String key, Runnable act) {
        return Buttons.small(getTranslation(key), click -> act.run());
    }

    private String drawLink() {
        return SessionLinks.live(Objects.requireNonNull(page).row()) + "/zreb";
    }

    private SessionId id() {
        return Objects.requireNonNull(page).row().id();
    }
}
