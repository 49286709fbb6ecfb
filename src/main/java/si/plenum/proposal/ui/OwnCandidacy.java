package si.plenum.proposal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import si.plenum.identity.PersonId;
import si.plenum.platform.Refused;
import si.plenum.platform.language.Refusals;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.ConfirmAct;
import si.plenum.platform.ui.ErrorSummary;
import si.plenum.proposal.CandidacyRow;
import si.plenum.proposal.CandidacyState;
import si.plenum.proposal.ElectionView;
import si.plenum.proposal.Elections;
import si.plenum.proposal.ProposalId;
import si.plenum.proposal.ProposalPage;

/** What a member can do in an election: stand, answer a nomination, withdraw, name somebody else. */
final class OwnCandidacy extends Div {

    /** Somebody who can be named. */
    record Nominee(PersonId person, String name) {}

    private final ProposalId id;
    private final Elections elections;
    private final Refusals refusals;
    private final Runnable changed;
    private final ErrorSummary wrong = new ErrorSummary();
    private final TextArea statement = new TextArea();

    OwnCandidacy(
            ProposalPage page,
            ElectionView election,
            Elections elections,
            List<Nominee> others,
            Refusals refusals,
            Runnable changed) {
        this.id = page.row().id();
        this.elections = elections;
        this.refusals = refusals;
        this.changed = changed;
        addClassNames("measure", "stack", "first");
        add(wrong);
        var mine = election.mine();
        if (election.open()) {
            add(form(mine));
            add(naming(others));
        } else if (mine.filter(CandidacyRow::stands).isPresent() && !election.onBallot()) {
            add(Buttons.row(withdrawing()));
        }
    }

    private Div form(Optional<CandidacyRow> mine) {
        var state = mine.map(CandidacyRow::state).orElse(null);
        statement.setLabel(getTranslation("proposal.candidacy.statement"));
        statement.setHelperText(getTranslation("proposal.candidacy.statement.hint"));
        statement.setValue(mine.map(CandidacyRow::statement).orElse(""));
        statement.setMinRows(3);
        statement.setWidthFull();
        var form = new Div();
        form.addClassName("stack");
        if (state == CandidacyState.NOMINATED) {
            form.add(new Paragraph(getTranslation(
                    "proposal.candidacy.named",
                    Map.of("name", mine.map(CandidacyRow::nominator).orElse("")))));
        }
        form.add(statement);
        form.add(
                state == CandidacyState.STANDING
                        ? Buttons.row(
                                Buttons.plain(getTranslation("proposal.candidacy.change"), click -> stand()),
                                withdrawing())
                        : state == CandidacyState.NOMINATED
                                ? Buttons.row(
                                        Buttons.main(getTranslation("proposal.candidacy.accept"), click -> stand()),
                                        Buttons.plain(
                                                getTranslation("proposal.candidacy.decline"),
                                                click -> act(() -> elections.decline(id))))
                                : Buttons.row(
                                        Buttons.main(getTranslation("proposal.candidacy.stand"), click -> stand())));
        return form;
    }

    private Details naming(List<Nominee> others) {
        var person = new ComboBox<Nominee>(getTranslation("proposal.candidacy.whom"));
        person.setItems(others);
        person.setItemLabelGenerator(Nominee::name);
        person.setWidthFull();
        person.setHelperText(getTranslation("proposal.candidacy.whom.hint"));
        var act = Buttons.plain(getTranslation("proposal.candidacy.nominate"), click -> {
            var chosen = person.getValue();
            if (chosen == null) {
                wrong.show(List.of(new ErrorSummary.Problem(getTranslation("error.choice.empty"), person)));
            } else {
                act(() -> elections.nominate(id, chosen.person()));
            }
        });
        var fields = new Div(person, Buttons.row(act));
        fields.addClassName("stack");
        var naming = new Details(getTranslation("proposal.candidacy.somebody"), fields);
        naming.addClassName("from");
        return naming;
    }

    private Component withdrawing() {
        return Buttons.plain(
                getTranslation("proposal.candidacy.withdraw"),
                click -> ConfirmAct.ask(
                        getTranslation("proposal.candidacy.withdraw.ask"),
                        getTranslation("proposal.candidacy.withdraw.effect"),
                        getTranslation("proposal.candidacy.withdraw"),
                        getTranslation("proposal.candidacy.withdraw.keep"),
                        () -> act(() -> elections.withdraw(id))));
    }

    private void stand() {
        act(() -> elections.stand(id, statement.getValue()));
    }

    private void act(Runnable done) {
        try {
            done.run();
            changed.run();
        } catch (Refused refused) {
            wrong.show(List.of(new ErrorSummary.Problem(refusals.sentence(getLocale(), refused), statement)));
        }
    }
}
