package si.plenum.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import si.plenum.platform.Refused;
import si.plenum.platform.ui.Choices;
import si.plenum.voting.BallotCheck;
import si.plenum.voting.Choice;
import si.plenum.voting.Statement;

/**
 * Where a person stands in a round of consensus or consent. Whoever stands aside or objects says why; whoever has a
 * reservation may. What was written stays in its field when another statement is chosen.
 */
final class StatementFilling extends Div implements Filling {

    private final boolean consent;
    private final Choices<Statement> choices = new Choices<>(getTranslation("voting.ballot.legend.statement"));
    private final TextArea reason = new TextArea();

    StatementFilling(boolean consent) {
        this.consent = consent;
        addClassName("stack");
        for (var statement : Statement.values()) {
            choices.add(statement, getTranslation("voting.statement." + statement.wireName()))
                    .hint(getTranslation("voting.statement.hint." + statement.wireName()));
        }
        reason.setWidthFull();
        reason.setMaxLength(BallotCheck.LONGEST_REASON);
        reason.setMinRows(3);
        // The last letters must be here when the button is pressed, also by keyboard.
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        reason.setVisible(false);
        choices.onChange(this::chosen);
        add(choices, reason);
    }

    @Override
    public Component fields() {
        return this;
    }

    @Override
    public String how() {
        return getTranslation(consent ? "voting.ballot.how.consent" : "voting.ballot.how.consensus");
    }

    @Override
    public boolean begun() {
        return choices.value().isPresent() || !reason.isEmpty();
    }

    @Override
    public Choice choice() {
        var statement = choices.value().orElseThrow(() -> new Refused("error.choice.empty"));
        var words = written(statement);
        reason.setInvalid(words == null && statement.needsReason());
        if (reason.isInvalid()) {
            reason.setErrorMessage(getTranslation("error.ballot.reason"));
            reason.focus();
            throw new Refused("error.ballot.reason");
        }
        return new Choice.Stated(statement, words);
    }

    @Override
    public Optional<Choice> blank() {
        return Optional.empty();
    }

    @Override
    public void fill(Choice before) {
        if (!(before instanceof Choice.Stated(var statement, var words))) return;
        choices.choose(statement);
        if (words != null) reason.setValue(words);
        chosen(statement);
    }

    private @Nullable String written(Statement statement) {
        if (statement == Statement.AGREE || reason.getValue().isBlank()) return null;
        return reason.getValue().strip();
    }

    private void chosen(Statement statement) {
        reason.setVisible(statement != Statement.AGREE);
        reason.setInvalid(false);
        reason.setRequiredIndicatorVisible(statement.needsReason());
        reason.setLabel(getTranslation("voting.ballot.reason." + statement.wireName()));
        reason.setHelperText(getTranslation("voting.ballot.reason.hint"));
    }
}
