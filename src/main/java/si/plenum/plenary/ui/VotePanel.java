package si.plenum.plenary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import si.plenum.voting.EntryId;
import si.plenum.voting.Standing;
import si.plenum.voting.VoteId;
import si.plenum.voting.VoteView;

/** An open vote on a member's page: that it is open, how many have voted, and a ballot for each entry that the person acts for. */
final class VotePanel extends Div {

    private final SessionDesk desk;
    private final VoteId id;
    private final Div head;
    private final Paragraph cast = new Paragraph();
    private final StruckNames struck = new StruckNames();
    private final Div ballots = new Div();
    private final Map<EntryId, BallotForm> forms = new LinkedHashMap<>();
    private boolean over;

    VotePanel(SessionDesk desk, VoteView vote) {
        this.desk = desk;
        this.id = vote.id();
        addClassName("stack-l");
        head = new Div(new H2(getTranslation("plenary.vote.open")), new Paragraph(closing(vote)), cast);
        head.addClassNames("panel-now", "stack-s");
        ballots.addClassName("stack-l");
        add(head, rule(vote), struck, ballots);
        counts(vote);
    }

    VoteId id() {
        return id;
    }

    /** How many have voted, never how. */
    void counts(VoteView vote) {
        struck.show(vote);
        cast.setText(getTranslation("plenary.vote.cast", Map.of("n", vote.cast(), "roll", voters(vote))));
    }

    /** Where the person stands now. */
    void standings(VoteView vote, List<Standing> standings) {
        for (var standing : standings) {
            var form = forms.get(standing.entry());
            if (form == null) {
                form = new BallotForm(desk, vote, standing, standings.size() > 1);
                forms.put(standing.entry(), form);
                ballots.add(form);
            } else {
                form.update(standing);
            }
        }
    }

    /** Whether one of these entries has its ballot here. */
    boolean holds(Set<EntryId> entries) {
        return forms.keySet().stream().anyMatch(entries::contains);
    }

    /** Says who votes for the person by proxy. */
    void votedFor(String holder) {
        if (ballots.getComponentCount() > 0) return;
        ballots.add(new Paragraph(getTranslation("plenary.proxy.you", Map.of("name", holder))));
    }

    /** Says that the person is not on the roll, which was frozen when the vote was opened. */
    void notOnRoll(@Nullable Instant openedAt) {
        if (openedAt == null || ballots.getComponentCount() > 0) return;
        var time = LocalTimes.of(desk.clock(), getLocale()).time(openedAt);
        ballots.add(new Paragraph(getTranslation("error.roll", Map.of("time", time))));
    }

    /** The vote was closed: only ballots with an unsent choice stay. */
    void closed(Instant at) {
        over = true;
        head.setVisible(false);
        forms.values().forEach(form -> {
            if (form.holdsChoice()) {
                form.closed(at);
            } else {
                ballots.remove(form);
            }
        });
    }

    /** Whether the closing was shown. */
    boolean isOver() {
        return over;
    }

    /** Whether something is chosen that was not sent. */
    boolean holdsChoice() {
        return forms.values().stream().anyMatch(BallotForm::holdsChoice);
    }

    /** Those who may vote now: in the hall the present, else the whole roll. */
    static int voters(VoteView vote) {
        // Where nobody meets, only those who have voted count as present.
        if (vote.byCorrespondence()) return vote.roll();
        return vote.present() > 0 ? Math.max(vote.present(), vote.cast()) : vote.roll();
    }

    private String closing(VoteView vote) {
        var deadline = vote.deadline();
        if (deadline == null) return getTranslation("plenary.vote.chair-closes");
        return getTranslation(
                "plenary.vote.until",
                Map.of("until", LocalTimes.of(desk.clock(), getLocale()).until(deadline)));
    }

    private Paragraph rule(VoteView vote) {
        var line = new Paragraph(RuleWords.of(this, vote.rule()));
        line.addClassNames("small", "soft");
        return line;
    }
}
