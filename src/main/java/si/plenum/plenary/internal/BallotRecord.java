package si.plenum.plenary.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import si.plenum.platform.language.Language;
import si.plenum.platform.language.Messages;
import si.plenum.platform.language.Numbers;
import si.plenum.plenary.MinutesText.Ballot;
import si.plenum.plenary.MinutesText.Dissenting;
import si.plenum.rules.Secrecy;
import si.plenum.voting.Choice;
import si.plenum.voting.CountedSentences;
import si.plenum.voting.Draws;
import si.plenum.voting.Participation;
import si.plenum.voting.SecretBallots;
import si.plenum.voting.Sheets;
import si.plenum.voting.Statement;
import si.plenum.voting.VoteExports;
import si.plenum.voting.VoteState;
import si.plenum.voting.VoteView;
import si.plenum.voting.report.RecordLines;
import si.plenum.voting.report.Words;
import si.plenum.voting.tally.Arithmetic;

/** A vote as the minutes tell it, in Slovene and with no more names than the publicity of its roll call allows. */
@Component
class BallotRecord {

    private final Participation participation;
    private final Draws draws;
    private final VoteExports exports;
    private final Sheets sheets;
    private final SecretBallots secret;
    private final Messages messages;

    BallotRecord(
            Participation participation,
            Draws draws,
            VoteExports exports,
            Sheets sheets,
            SecretBallots secret,
            Messages messages) {
        this.participation = participation;
        this.draws = draws;
        this.exports = exports;
        this.sheets = sheets;
        this.secret = secret;
        this.messages = messages;
    }

    /** @param dissents what stands beside the decision already, with the reasons of the last round */
    Ballot of(VoteView vote, List<Dissenting> dissents) {
        var result = vote.result();
        if (result == null) throw new IllegalStateException("a counted vote has a result");
        var words = new Slovene(messages);
        var secretNumbers = vote.isSecret() ? secret.progress(vote.id()) : null;
        return new Ballot(
                vote.number(),
                result.outcome().wireName(),
                Stream.concat(
                                Arithmetic.of(result).stream(),
                                CountedSentences.of(vote, sheets.of(vote.id()), secretNumbers).stream())
                        .map(words::say)
                        .toList(),
                vote.state() == VoteState.CERTIFIED ? record(vote, dissents, words) : List.of());
    }

    private List<String> record(VoteView vote, List<Dissenting> dissents, Words words) {
        var draw = draws.published(vote.id()).orElse(null);
        var lines = new ArrayList<>(RecordLines.of(vote, participation.published(vote.id()), draw, words));
        if (vote.rule().secrecy() == Secrecy.SECRET) return lines;
        for (var ballot : exports.ballots(vote.id())) {
            if (ballot.choice() instanceof Choice.Stated(var statement, var reason)) {
                reason(statement, reason, ballot.name(), dissents, words, lines);
            }
        }
        return lines;
    }

    private static void reason(
            Statement statement,
            @Nullable String reason,
            @Nullable String name,
            List<Dissenting> dissents,
            Words words,
            List<String> lines) {
        if (statement == Statement.AGREE || reason == null || reason.isBlank()) return;
        if (dissents.stream().anyMatch(dissent -> dissent.reason().equals(reason))) return;
        lines.add(words.say(
                "voting.record.reason." + statement.wireName(),
                Map.of(
                        "named", name == null ? "no" : "yes",
                        "name", name == null ? "" : name,
                        "reason", reason)));
    }

    /** Minutes are in the language of the body, whoever reads or confirms them. */
    private record Slovene(Messages messages) implements Words {

        private static final Locale LOCALE = Language.SLOVENE.locale();

        @Override
        public String say(String key, Map<String, ?> arguments) {
            return messages.say(LOCALE, key, arguments);
        }

        @Override
        public Numbers numbers() {
            return Numbers.in(LOCALE);
        }
    }
}
