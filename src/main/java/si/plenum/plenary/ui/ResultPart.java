package si.plenum.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;
import si.plenum.decision.DecisionRow;
import si.plenum.platform.Refused;
import si.plenum.plenary.AgendaRow;
import si.plenum.rules.Secrecy;
import si.plenum.voting.CountedSentences;
import si.plenum.voting.VoteState;
import si.plenum.voting.VoteView;
import si.plenum.voting.tally.ConsensusVerdict;
import si.plenum.voting.tally.Outcome;
import si.plenum.voting.tally.VoteResult;
import si.plenum.voting.ui.ResultReport;
import si.plenum.voting.ui.ResultTurnout;

/** A counted vote: verdict with arithmetic, quorum, picture; the decision that rests on it; who voted how. */
final class ResultPart extends Div {

    private final SessionDesk desk;

    ResultPart(SessionDesk desk, AgendaRow item, VoteView vote, VoteResult result) {
        this.desk = desk;
        addClassNames("stack", "measure");
        add(new H2(getTranslation("plenary.result.title")));
        add(new ResultReport(result), new StruckNames(vote));
        CountedSentences.unread(vote)
                .map(sentence -> new Paragraph(getTranslation(sentence.key(), sentence.arguments())))
                .ifPresent(this::add);
        addTurnout(vote);
        if (result instanceof ConsensusVerdict) addReasons(vote);
        addDecision(item, result);
        var link = new Paragraph(new Anchor("/glasovanja/" + vote.number(), getTranslation("plenary.result.public")));
        link.addClassName("small");
        add(link);
        if (vote.rule().secrecy() == Secrecy.SECRET) add(board(vote), drawn(vote));
        if (vote.rule().secrecy() == Secrecy.OPEN && result.outcome() != Outcome.INQUORATE) add(rollCall(vote));
    }

    private void addTurnout(VoteView vote) {
        if (vote.state() != VoteState.COUNTED && vote.state() != VoteState.CERTIFIED) return;
        add(new ResultTurnout(desk.participation().of(vote.id())));
    }

    /** Reasons are what a next round has to answer: they stand open, for the members. */
    private void addReasons(VoteView vote) {
        try {
            add(new StatedReasons(desk.votes().rollCall(vote.id())));
        } catch (Refused | AccessDeniedException others) {
            // Whoever is not of the body reads the numbers.
        }
    }

    /** Where voters find their ballots; the page says so itself where nothing was published. */
    private Paragraph board(VoteView vote) {
        var link = new Anchor("/glasovnica/" + vote.id().value(), getTranslation("plenary.secret.board"));
        return new Paragraph(link);
    }

    private void addDecision(AgendaRow item, VoteResult result) {
        var proposal = item.proposal();
        if (proposal == null || !result.outcome().isAdopted()) return;
        desk.decisions().ofProposal(proposal.value()).map(this::decision).ifPresent(this::add);
    }

    private Paragraph decision(DecisionRow decision) {
        return new Paragraph(new Anchor(
                SessionLinks.decision(decision),
                getTranslation("plenary.result.decision", Map.of("number", decision.number()))));
    }

    private Details rollCall(VoteView vote) {
        return onDemand("plenary.rollcall", () -> new RollCall(desk.votes().rollCall(vote.id()), vote.paper()));
    }

    private Details drawn(VoteView vote) {
        return onDemand("plenary.drawn", () -> new DrawnList(desk.secret().drawn(vote.id())));
    }

    /** Read only when somebody wants to see it. */
    private Details onDemand(String title, Supplier<Component> names) {
        var lines = new Div();
        var details = new Details(getTranslation(title), lines);
        details.addOpenedChangeListener(change -> {
            if (!change.isOpened() || lines.getComponentCount() > 0) return;
            try {
                lines.add(names.get());
            } catch (Refused | AccessDeniedException refused) {
                lines.add(new Paragraph(getTranslation("plenary.rollcall.members")));
            }
        });
        return details;
    }
}
