package si.plenum.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import si.plenum.platform.ui.Buttons;
import si.plenum.rules.Secrecy;
import si.plenum.voting.EntryId;
import si.plenum.voting.Standing;
import si.plenum.voting.VoteId;
import si.plenum.voting.VoteState;
import si.plenum.voting.VoteView;

/**
 * A secret vote on a member's page: where it stands, how many have drawn and cast, and for each entry that the person acts for
 * the way to its ballot, which is a document of its own.
 */
final class SecretPart extends Div {

    private final SessionDesk desk;
    private final Changing<Shown> shown = new Changing<>(this::drawn);
    private final StruckNames struck = new StruckNames();
    private final Paragraph counts = new Paragraph();
    private @Nullable VoteId id;

    /** What makes the page look different. */
    private record Shown(
            VoteId vote, VoteState state, @Nullable Instant opensAt, List<Entry> entries, boolean mayVote) {}

    /**
     * @param drawn whether its ballot was drawn already
     * @param hindered why there is no way to the ballot now: the key of a sentence
     */
    private record Entry(
            EntryId id,
            String name,
            boolean drawn,
            @Nullable String hindered) {}

    SecretPart(SessionDesk desk) {
        this.desk = desk;
        counts.addClassNames("small", "soft");
        addClassName("stack-l");
        add(shown, struck, counts);
        setVisible(false);
    }

    /** Whether somebody may draw or cast in this secret vote now. */
    static boolean isFor(@Nullable VoteView vote) {
        return vote != null
                && vote.rule().secrecy() == Secrecy.SECRET
                && (vote.state() == VoteState.ISSUING || vote.state() == VoteState.OPEN);
    }

    /** @param mayVote whether the person belongs to those who vote in this body */
    void show(@Nullable VoteView vote, boolean mayVote) {
        setVisible(isFor(vote));
        if (vote == null || !isFor(vote)) {
            id = null;
            shown.show(null);
            return;
        }
        id = vote.id();
        var entries = desk.votes().mine(vote.id()).stream()
                .map(mine -> entry(vote, mine))
                .toList();
        shown.show(new Shown(vote.id(), vote.state(), vote.opensAt(), entries, mayVote));
        struck.show(vote);
        counts(vote);
    }

    /** How many have drawn and cast: numbers only, never who. */
    void counts(VoteView vote) {
        if (!vote.id().equals(id)) return;
        counts.setText(SecretNumbers.sentence(this, desk.secret().progress(vote.id())));
    }

    private static Entry entry(VoteView vote, Standing standing) {
        return new Entry(standing.entry(), standing.name(), standing.by() != null, hindrance(vote, standing));
    }

    private static @Nullable String hindrance(VoteView vote, Standing standing) {
        if (standing.excusedFor() != null) return "error.vote.excused";
        if (standing.isElsewhere()) return "plenary.secret.paper";
        if (vote.hall() && !standing.present()) return "error.session.not-checked-in";
        boolean late = vote.state() == VoteState.OPEN && standing.by() == null;
        return late && !vote.rule().ballots().lateDrawing() ? "error.secret.late" : null;
    }

    private List<Component> drawn(Shown now) {
        var stage = now.state().wireName();
        var head = new Div(new H2(getTranslation("plenary.secret." + stage)), new Paragraph(what(now, stage)));
        head.addClassNames("panel-now", "stack-s");
        var parts = new ArrayList<Component>();
        parts.add(head);
        if (now.entries().isEmpty() && now.mayVote()) parts.add(new Paragraph(getTranslation("error.secret.roll")));
        for (var entry : now.entries()) parts.add(way(now, entry));
        return parts;
    }

    private String what(Shown now, String stage) {
        var opensAt = now.opensAt();
        if (now.state() != VoteState.ISSUING || opensAt == null) {
            return getTranslation("plenary.secret." + stage + ".what");
        }
        var until = LocalTimes.of(desk.clock(), getLocale()).until(opensAt);
        return getTranslation("plenary.secret.issuing.until", Map.of("until", until));
    }

    private Div way(Shown now, Entry entry) {
        var way = new Div();
        way.addClassNames("stack", "measure");
        if (now.entries().size() > 1) way.add(new H3(entry.name()));
        var hindered = entry.hindered();
        if (hindered != null) {
            way.add(new Paragraph(getTranslation(hindered)));
            return way;
        }
        var note = new ActNote(desk.refusals());
        if (now.state() == VoteState.ISSUING && entry.drawn()) {
            way.add(new Paragraph(getTranslation("plenary.secret.drawn")), note);
            way.add(Buttons.row(Buttons.small(
                    getTranslation("plenary.secret.drawn.do"), click -> note.run(() -> go(now.vote(), entry)))));
            return way;
        }
        var verb = getTranslation("plenary.secret." + now.state().wireName() + ".do");
        way.add(note, Buttons.row(Buttons.big(verb, click -> note.run(() -> go(now.vote(), entry)))));
        return way;
    }

    /** The grant stands in the fragment, which the browser keeps to itself. */
    private void go(VoteId vote, Entry entry) {
        var grant = desk.secret().grant(vote, entry.id());
        getUI().ifPresent(ui -> ui.getPage().setLocation(BallotAddress.of(vote, grant, entry.name())));
    }
}
