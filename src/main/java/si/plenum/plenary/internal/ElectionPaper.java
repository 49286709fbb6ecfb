package si.plenum.plenary.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import si.plenum.platform.Refused;
import si.plenum.platform.language.Language;
import si.plenum.platform.language.Messages;
import si.plenum.proposal.Elections;
import si.plenum.proposal.ProposalId;
import si.plenum.proposal.Slate;
import si.plenum.rules.Method;
import si.plenum.rules.Rule;
import si.plenum.voting.BallotOption;
import si.plenum.voting.BallotPaper;
import si.plenum.voting.OptionId;
import si.plenum.voting.Scale;

/** Makes the ballot of an election from its candidacies: seats as filed, the rest as the rule says. */
@Component
class ElectionPaper {

    /** Marks from 0 to 5: the program's, where a rule scores. */
    private static final Scale SCALE = new Scale(0, 5);

    private final Elections elections;
    private final Messages messages;

    ElectionPaper(Elections elections, Messages messages) {
        this.elections = elections;
        this.messages = messages;
    }

    /**
     * What is on the ballot.
     *
     * @param asked what whoever opens the vote named, where the matter takes no candidacies
     * @throws Refused if candidates are named beside candidacies, or nobody stands
     */
    BallotPaper of(ProposalId proposal, Rule rule, BallotPaper asked) {
        var slate = elections.slate(proposal);
        if (slate.isEmpty()) return asked;
        if (!asked.isEmpty()) throw new Refused("error.election.paper");
        return of(slate.get(), rule);
    }

    /** Who stands now, as it would be on the ballot; null while nobody does. */
    static @Nullable BallotPaper standing(@Nullable Slate slate) {
        return slate == null || slate.candidates().isEmpty()
                ? null
                : BallotPaper.of(options(slate), slate.plan().seats());
    }

    private static List<BallotOption> options(Slate slate) {
        var options = new ArrayList<BallotOption>();
        var names = new HashMap<String, Integer>();
        for (var candidate : slate.candidates()) {
            options.add(new BallotOption(
                    new OptionId(candidate.id().value()),
                    told(candidate.name(), names),
                    candidate.statement().isBlank() ? null : candidate.statement(),
                    null));
        }
        return options;
    }

    private BallotPaper of(Slate slate, Rule rule) {
        var options = options(slate);
        if (rule.election().noneOfThese()) options.add(noneOfThese());
        int seats = slate.plan().seats();
        return new BallotPaper(
                options,
                seats,
                most(options, rule.method(), seats),
                rule.method() == Method.SCORE ? SCALE : null,
                null);
    }

    private BallotOption noneOfThese() {
        return new BallotOption(
                OptionId.NONE_OF_THESE, messages.say(Language.SLOVENE.locale(), "voting.option.none", Map.of()));
    }

    /** With one vote a seat, as many as there are seats; else as many as there are names. */
    private static int most(List<BallotOption> options, Method method, int seats) {
        return method == Method.PLURALITY ? Math.min(seats, options.size()) : options.size();
    }

    /** Two people of one name are told apart by a number; their statements say who is who. */
    private static String told(String name, Map<String, Integer> names) {
        int number = names.merge(name, 1, Integer::sum);
        return number == 1 ? name : name + " (" + number + ")";
    }
}
