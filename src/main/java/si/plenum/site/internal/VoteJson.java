package si.plenum.site.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import si.plenum.platform.Settings;
import si.plenum.platform.language.Language;
import si.plenum.platform.language.Messages;
import si.plenum.voting.Draw;
import si.plenum.voting.Draws;
import si.plenum.voting.Participation;
import si.plenum.voting.VoteParts;
import si.plenum.voting.VoteView;
import si.plenum.voting.tally.Arithmetic;
import si.plenum.voting.tally.ConsensusVerdict;
import si.plenum.voting.tally.Count;
import si.plenum.voting.tally.ElectionVerdict;
import si.plenum.voting.tally.Outcome;
import si.plenum.voting.tally.TallyJson;
import si.plenum.voting.tally.Verdict;
import si.plenum.voting.tally.VoteResult;
import tools.jackson.databind.json.JsonMapper;

/**
 * A vote with its result as one JSON object: what every vote has, the arithmetic in both languages, the parts, and then what
 * its method has. A count between options has the very fields of the command {@code tally}. Fractions are text, counts are
 * numbers.
 */
@Component
class VoteJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Participation participation;
    private final Draws draws;
    private final Messages messages;
    private final Settings settings;

    VoteJson(Participation participation, Draws draws, Messages messages, Settings settings) {
        this.participation = participation;
        this.draws = draws;
        this.messages = messages;
        this.settings = settings;
    }

    String write(VoteView vote) {
        var result = vote.result();
        if (result == null) throw new IllegalStateException("a certified vote has a result");
        var all = new LinkedHashMap<String, Object>();
        all.put("number", vote.number());
        all.put("url", settings.baseUrl() + "/glasovanja/" + vote.number());
        all.put("title", vote.title());
        all.put("question", vote.question());
        all.put("method", vote.rule().method().wireName());
        all.put("secrecy", vote.rule().secrecy().wireName());
        all.put("provision", vote.rule().citation().text());
        if (vote.openedAt() != null) all.put("openedAt", vote.openedAt());
        if (vote.closedAt() != null) all.put("closedAt", vote.closedAt());
        all.put("outcome", result.outcome().wireName());
        all.put("arithmetic", arithmetic(result));
        all.put("present", result.present());
        all.put("roll", result.roll());
        all.put("quorumNeeded", result.quorum());
        all.put("lateQuorum", result.lateQuorum());
        all.putAll(
                switch (result) {
                    case Verdict verdict -> votes(verdict);
                    case ConsensusVerdict verdict -> statements(verdict);
                    case ElectionVerdict verdict -> election(verdict);
                });
        all.put("parts", parts(participation.published(vote.id())));
        draws.published(vote.id()).ifPresent(draw -> all.put("draw", draw(draw)));
        return JSON.writeValueAsString(all);
    }

    private Map<String, List<String>> arithmetic(VoteResult result) {
        var sentences = new LinkedHashMap<String, List<String>>();
        for (var language : Language.values()) {
            sentences.put(
                    language.tag(),
                    Arithmetic.of(result).stream()
                            .map(sentence -> messages.say(language.locale(), sentence.key(), sentence.arguments()))
                            .toList());
        }
        return sentences;
    }

    private static Map<String, Object> votes(Verdict verdict) {
        var all = new LinkedHashMap<String, Object>();
        if (verdict.outcome() != Outcome.INQUORATE) all.put("count", count(verdict.count()));
        all.put("majority", verdict.majority().share());
        all.put("strict", verdict.majority().strict());
        all.put("base", verdict.majority().base().wireName());
        all.put("baseSize", verdict.base());
        all.put("needed", verdict.needed());
        var casting = verdict.casting();
        if (casting != null) all.put("castingVote", casting.wireName());
        return all;
    }

    private static Map<String, Long> count(Count count) {
        var all = new LinkedHashMap<String, Long>();
        all.put("for", count.forVotes());
        all.put("against", count.against());
        all.put("abstained", count.abstained());
        all.put("blank", count.blank());
        all.put("invalid", count.invalid());
        return all;
    }

    private static Map<String, Object> statements(ConsensusVerdict verdict) {
        var said = new LinkedHashMap<String, Long>();
        said.put("agree", verdict.statements().agree());
        said.put("reservation", verdict.statements().reservations());
        said.put("stand-aside", verdict.statements().aside());
        said.put("block", verdict.statements().blocks());
        var all = new LinkedHashMap<String, Object>();
        all.put("statements", said);
        all.put("silent", verdict.silent());
        all.put("blocksThatStop", verdict.stops());
        var most = verdict.mostAside();
        if (most != null) all.put("mostAside", most);
        all.put("statementsNeeded", verdict.needed());
        return all;
    }

    /** As the command writes it; {@code elected} are those of the winners whom the rule elects. */
    private static Map<String, Object> election(ElectionVerdict verdict) {
        var all = new LinkedHashMap<String, Object>();
        var tally = verdict.tally();
        if (tally == null) return all;
        JSON.readTree(TallyJson.write(tally)).properties().forEach(field -> all.put(field.getKey(), field.getValue()));
        all.put("elected", verdict.names());
        all.put("unfilled", verdict.unfilled());
        all.put("refused", verdict.refused());
        var support = verdict.support();
        if (support != null) all.put("supportNeeded", support);
        return all;
    }

    private static Map<String, Object> parts(VoteParts parts) {
        var all = new LinkedHashMap<String, Object>();
        all.put("roll", parts.roll());
        all.put("present", parts.present());
        all.put("voted", parts.voted());
        all.put("recused", parts.recused());
        all.put("represented", parts.represented());
        all.put("byProxy", parts.byProxy());
        all.put("ways", parts.parts().stream().map(VoteJson::way).toList());
        if (!parts.excused().isEmpty()) all.put("excused", parts.excused());
        if (!parts.proxies().isEmpty()) all.put("proxies", parts.proxies());
        return all;
    }

    private static Map<String, Object> way(VoteParts.Part part) {
        var all = new LinkedHashMap<String, Object>();
        all.put("way", part.way().wireName());
        all.put("marked", part.marked());
        all.put("voted", part.voted());
        var count = part.count();
        if (count != null) all.put("count", count(count));
        return all;
    }

    /** Everything from which the drawn order is worked out again, and no names. */
    private static Map<String, Object> draw(Draw draw) {
        var all = new LinkedHashMap<String, Object>();
        all.put("vote", draw.vote().value().toString());
        all.put("source", draw.number().source().wireName());
        all.put("number", draw.number().digits());
        all.put("root", draw.root());
        all.put("size", draw.size());
        all.put("seed", draw.seed());
        return all;
    }
}
