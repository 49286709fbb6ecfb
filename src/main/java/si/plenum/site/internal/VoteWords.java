package si.plenum.site.internal;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import si.plenum.platform.language.Say;
import si.plenum.voting.tally.Arithmetic;
import si.plenum.voting.tally.MajorityBar;
import si.plenum.voting.tally.Verdict;

/** A result in words and as a picture, in the language of the request. */
@Component
class VoteWords {

    private final Say say;

    VoteWords(Say say) {
        this.say = say;
    }

    List<String> arithmetic(Verdict verdict) {
        return Arithmetic.of(verdict).stream()
                .map(sentence -> say.text(sentence.key(), sentence.arguments()))
                .toList();
    }

    String bar(Verdict verdict) {
        var numbers = Map.of(
                "base", verdict.base(),
                "for", verdict.count().forVotes(),
                "against", verdict.count().against(),
                "needed", verdict.needed());
        return MajorityBar.svg(
                verdict,
                say.text("voting.bar.label", numbers),
                say.text("voting.bar.for", numbers),
                say.text("voting.bar.against", numbers),
                say.text("voting.bar.threshold", numbers));
    }
}
