package si.plenum.site.internal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import si.plenum.platform.language.Numbers;
import si.plenum.platform.language.Say;
import si.plenum.voting.Draw;
import si.plenum.voting.VoteParts;
import si.plenum.voting.VoteView;
import si.plenum.voting.report.PartsReport;
import si.plenum.voting.report.RecordLines;
import si.plenum.voting.report.Report;
import si.plenum.voting.report.Reports;
import si.plenum.voting.report.Words;
import si.plenum.voting.tally.VoteResult;

/** A result in words, pictures and tables, in the language of the request. */
@Component
class VoteWords implements Words {

    private final Say say;

    VoteWords(Say say) {
        this.say = say;
    }

    Report report(VoteResult result) {
        return Reports.of(result, this);
    }

    PartsReport parts(VoteParts parts) {
        return PartsReport.of(parts, this);
    }

    List<String> record(VoteView vote, VoteParts parts, @Nullable Draw draw) {
        return RecordLines.of(vote, parts, draw, this);
    }

    @Override
    public String say(String key, Map<String, ?> arguments) {
        return say.text(key, arguments);
    }

    @Override
    public Numbers numbers() {
        return say.numbers();
    }
}
