package si.plenum.site.internal;

import java.util.Base64;
import java.util.Map;
import org.springframework.stereotype.Component;
import si.plenum.platform.NotFound;
import si.plenum.rules.BallotChannel;
import si.plenum.rules.Secrecy;
import si.plenum.voting.Board;
import si.plenum.voting.ChoiceJson;
import si.plenum.voting.CountedPart;
import si.plenum.voting.ExportedBallot;
import si.plenum.voting.SecretBallots;
import si.plenum.voting.SheetCount;
import si.plenum.voting.Sheets;
import si.plenum.voting.VoteExports;
import si.plenum.voting.VoteView;
import si.plenum.voting.tally.Outcome;

/**
 * The ballots of a vote as CSV (RFC 4180), so that whoever adds up {@code weight} by {@code choice} has the count. A line a
 * ballot, in the order of commitments (secret: of tokens, as on the board); then a line for each kind of sheet or raised hand,
 * with their number as the weight, and {@code blank} or {@code invalid} where a sheet names no choice.
 */
@Component
class BallotCsv {

    private final VoteExports exports;
    private final SecretBallots secret;
    private final Sheets sheets;

    BallotCsv(VoteExports exports, SecretBallots secret, Sheets sheets) {
        this.exports = exports;
        this.secret = secret;
        this.sheets = sheets;
    }

    /** The ballots of a vote that was inquorate stay unread: there the file has its head only. */
    String write(VoteView vote) {
        var result = vote.result();
        boolean read = result != null && result.outcome() != Outcome.INQUORATE;
        return vote.rule().secrecy() == Secrecy.SECRET ? ofSecret(vote, read) : ofOpen(vote, read);
    }

    private String ofOpen(VoteView vote, boolean read) {
        var ballots = exports.ballots(vote.id());
        boolean named = vote.rule().conduct().publicRollCall();
        var text = new StringBuilder("commitment,choice,weight,way").append(named ? ",name\r\n" : "\r\n");
        for (var ballot : ballots) {
            line(text, ballot.commitment(), quoted(ChoiceJson.write(ballot.choice())), ballot.weight(), way(ballot));
            if (named) text.append(',').append(quoted(ballot.name() == null ? "" : ballot.name()));
            text.append("\r\n");
        }
        if (read) sheets(text, vote, named ? ",\r\n" : "\r\n");
        return text.toString();
    }

    private String ofSecret(VoteView vote, boolean read) {
        var text = new StringBuilder("token,choice,weight,way\r\n");
        if (!read) return text.toString();
        var base64 = Base64.getUrlEncoder().withoutPadding();
        try {
            Board board = secret.board(vote.id());
            for (var ballot : board.ballots()) {
                line(text, base64.encodeToString(ballot.token()), quoted(ballot.choice()), 1, "electronic");
                text.append("\r\n");
            }
        } catch (NotFound unpublished) {
            // Too few ballots: they were destroyed unread.
            return text.toString();
        }
        sheets(text, vote, "\r\n");
        return text.toString();
    }

    private void sheets(StringBuilder text, VoteView vote, String end) {
        for (var part : sheets.published(vote.id())) {
            part.entered().filter(entered -> part.isSigned()).ifPresent(entered -> sheets(text, part, entered, end));
        }
    }

    private static void sheets(StringBuilder text, CountedPart part, SheetCount entered, String end) {
        var way = part.channel() == BallotChannel.HAND ? "hand" : "paper";
        entered.groups().entrySet().stream()
                .map(group -> Map.entry(ChoiceJson.write(group.getKey()), group.getValue()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(group -> {
                    line(text, "", quoted(group.getKey()), group.getValue(), way);
                    text.append(end);
                });
        unread(text, "blank", entered.blank(), way, end);
        unread(text, "invalid", entered.invalid(), way, end);
    }

    private static void unread(StringBuilder text, String what, int number, String way, String end) {
        if (number == 0) return;
        line(text, "", what, number, way);
        text.append(end);
    }

    private static void line(StringBuilder text, String id, String choice, long weight, String way) {
        text.append(id)
                .append(',')
                .append(choice)
                .append(',')
                .append(weight)
                .append(',')
                .append(way);
    }

    private static String way(ExportedBallot ballot) {
        return ballot.by().wireName();
    }

    private static String quoted(String value) {
        return '"' + value.replace("\"", "\"\"") + '"';
    }
}
