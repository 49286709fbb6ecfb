package si.plenum.site.internal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import si.plenum.platform.NotFound;
import si.plenum.voting.ChoiceJson;
import si.plenum.voting.ExportedBallot;
import si.plenum.voting.VoteExports;
import si.plenum.voting.VoteId;
import si.plenum.voting.Votes;

/** The ballots of a vote as files, for whoever counts them again. */
@Controller
class VoteFiles {

    private static final String NUMBER = "{number:[A-Z]{2,4}-[0-9]{4}-[0-9]+-[0-9]+}";

    private final VoteReader reader;
    private final Votes votes;
    private final VoteExports exports;

    VoteFiles(VoteReader reader, Votes votes, VoteExports exports) {
        this.reader = reader;
        this.votes = votes;
        this.exports = exports;
    }

    /** A line a ballot, in the order of commitments (RFC 4180). */
    @GetMapping(path = "/glasovanja/" + NUMBER + ".csv", produces = "text/csv;charset=UTF-8")
    @ResponseBody
    String csv(@PathVariable("number") String number) {
        var ballots = exports.ballots(published(number));
        boolean named = ballots.stream().anyMatch(ballot -> ballot.name() != null);
        var text = new StringBuilder(named ? "commitment,choice,weight,name\r\n" : "commitment,choice,weight\r\n");
        for (var ballot : ballots) line(text, ballot, named);
        return text.toString();
    }

    @GetMapping(path = "/glasovanja/" + NUMBER + ".blt", produces = "text/plain;charset=UTF-8")
    @ResponseBody
    String blt(@PathVariable("number") String number) {
        return exports.blt(published(number)).orElseThrow(NotFound::new);
    }

    private VoteId published(String number) {
        if (reader.around(number).isEmpty()) throw new NotFound();
        return votes.published(number).id();
    }

    private static void line(StringBuilder text, ExportedBallot ballot, boolean named) {
        text.append(ballot.commitment())
                .append(',')
                .append(quoted(ChoiceJson.write(ballot.choice())))
                .append(',')
                .append(ballot.weight());
        if (named) text.append(',').append(quoted(ballot.name() == null ? "" : ballot.name()));
        text.append("\r\n");
    }

    private static String quoted(String value) {
        return '"' + value.replace("\"", "\"\"") + '"';
    }
}
