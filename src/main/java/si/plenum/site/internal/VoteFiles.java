package si.plenum.site.internal;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import si.plenum.platform.NotFound;
import si.plenum.voting.VoteExports;
import si.plenum.voting.VoteView;
import si.plenum.voting.Votes;

/** A vote as files, for whoever counts it again: its result, and its ballots in the formats that its method has. */
@Controller
class VoteFiles {

    private static final String NUMBER = "{number:[A-Z]{2,4}-[0-9]{4}-[0-9]+-[0-9]+}";

    private final VoteReader reader;
    private final Votes votes;
    private final VoteExports exports;
    private final VoteJson json;
    private final BallotCsv csv;

    VoteFiles(VoteReader reader, Votes votes, VoteExports exports, VoteJson json, BallotCsv csv) {
        this.reader = reader;
        this.votes = votes;
        this.exports = exports;
        this.json = json;
        this.csv = csv;
    }

    /** The endings of the files that there are of a vote. */
    List<String> of(VoteView vote) {
        var files = new ArrayList<>(List.of("json", "csv"));
        if (exports.blt(vote.id()).isPresent()) files.add("blt");
        if (exports.pb(vote.id()).isPresent()) files.add("pb");
        return files;
    }

    @GetMapping(path = "/glasovanja/" + NUMBER + ".json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String json(@PathVariable("number") String number) {
        return json.write(published(number));
    }

    @GetMapping(path = "/glasovanja/" + NUMBER + ".csv", produces = "text/csv;charset=UTF-8")
    @ResponseBody
    String csv(@PathVariable("number") String number) {
        return csv.write(published(number));
    }

    @GetMapping(path = "/glasovanja/" + NUMBER + ".blt", produces = "text/plain;charset=UTF-8")
    @ResponseBody
    String blt(@PathVariable("number") String number) {
        return exports.blt(published(number).id()).orElseThrow(NotFound::new);
    }

    @GetMapping(path = "/glasovanja/" + NUMBER + ".pb", produces = "text/plain;charset=UTF-8")
    @ResponseBody
    String pb(@PathVariable("number") String number) {
        return exports.pb(published(number).id()).orElseThrow(NotFound::new);
    }

    /** Only what the site's view shows: the service alone would also show what is counted but not yet published. */
    private VoteView published(String number) {
        if (reader.around(number).isEmpty()) throw new NotFound();
        return votes.published(number);
    }
}
