package si.plenum.voting.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import si.plenum.identity.PersonId;
import si.plenum.journal.Entry;
import si.plenum.rules.RuleJson;
import si.plenum.voting.BallotOption;
import si.plenum.voting.ChoiceJson;
import si.plenum.voting.Draw;
import si.plenum.voting.PaperJson;
import si.plenum.voting.internal.BallotRepository.Ballot;
import si.plenum.voting.tally.CastingVote;
import si.plenum.voting.tally.Verdict;
import si.plenum.voting.tally.VoteResult;

/** What a vote leaves in the journal: one entry at opening, closing, counting, certifying or annulling, none at casting. */
final class VoteEntries {

    /** The type of the entry that commits to the ballots; its root is what a draw stands on. */
    static final String CLOSED = "vote.closed";

    private static final HexFormat HEX = HexFormat.of();

    private VoteEntries() {}

    static Entry opened(StoredVote vote, boolean lateQuorum, Collection<RollRepository.Entry> roll) {
        return begun("vote.opened", vote, lateQuorum, roll);
    }

    /** What is frozen when a vote begins: opened, or a secret one issued. */
    static Entry begun(String type, StoredVote vote, boolean lateQuorum, Collection<RollRepository.Entry> roll) {
        return entry(type, vote)
                .field("number", vote.number())
                .field("body", vote.body().value())
                .field("context", vote.context())
                .field("subject", vote.subject())
                .field("question", vote.question())
                .field("question-hash", HEX.formatHex(vote.questionHash()))
                .field("rule", RuleJson.write(vote.rule()))
                .field("paper", PaperJson.write(vote.paper()))
                .field("channels", vote.channels().stream().sorted().toList())
                .field("late-quorum", lateQuorum)
                .field("hall", vote.hall())
                .field("issues-at", vote.issuesAt())
                .field("opens-at", vote.opensAt())
                .field("deadline", vote.deadline())
                .field("lottery", vote.lottery())
                .list("roll", roll.stream().map(VoteEntries::rollLine).toList());
    }

    /** Commits to every ballot without saying whose it is; each voter holds what opens their own commitment. */
    static Entry closed(StoredVote vote, Instant closedAt, List<Ballot> ballots) {
        return entry(CLOSED, vote)
                .field("closed-at", closedAt)
                .list(
                        "ballots",
                        ballots.stream()
                                .map(VoteEntries::ballotLine)
                                .sorted(Comparator.comparing(line -> (String) line.get("commitment")))
                                .toList());
    }

    static Entry counted(StoredVote vote, VoteResult result) {
        return entry("vote.counted", vote).field("outcome", result.outcome()).field("result", ResultJson.write(result));
    }

    static Entry struck(StoredVote vote, BallotOption option, String reason) {
        return entry("vote.option-struck", vote)
                .field("option", option.id().value())
                .field("name", option.name())
                .field("reason", reason);
    }

    static Entry certified(StoredVote vote) {
        return entry("vote.certified", vote);
    }

    static Entry annulled(StoredVote vote, String reason) {
        return entry("vote.annulled", vote).field("reason", reason);
    }

    static Entry drawn(StoredVote vote, Draw draw, PersonId first, PersonId second) {
        return entry("vote.drawn", vote)
                .field("source", draw.number().source())
                .field("number", draw.number().digits())
                .field("root", draw.root())
                .field("size", draw.size())
                .field("seed", draw.seed())
                .field("first", first.value())
                .field("second", second.value());
    }

    static Entry tieBroken(StoredVote vote, CastingVote choice, PersonId by, Verdict verdict) {
        return entry("vote.tie-broken", vote)
                .field("choice", choice)
                .field("by", by.value())
                .field("outcome", verdict.outcome())
                .field("result", ResultJson.write(verdict));
    }

    /** How the journal names the vote. */
    static String subject(StoredVote vote) {
        return "vote/" + vote.id().value();
    }

    static Entry entry(String type, StoredVote vote) {
        return Entry.of(type, subject(vote));
    }

    private static Map<String, @Nullable Object> rollLine(RollRepository.Entry entry) {
        var line = new TreeMap<String, @Nullable Object>();
        line.put("entry", entry.id().value());
        line.put("membership", entry.membership().value());
        line.put("weight", entry.weight());
        line.put("present", entry.present());
        line.put("excused", entry.isExcused());
        line.put("holder", entry.holder() == null ? null : entry.holder().value());
        return line;
    }

    private static Map<String, Object> ballotLine(Ballot ballot) {
        return Map.of(
                "commitment",
                HEX.formatHex(Commitment.of(ballot.salt(), ballot.entry())),
                "choice",
                ChoiceJson.value(ballot.choice()),
                "weight",
                ballot.weight());
    }
}
