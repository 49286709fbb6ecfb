package si.plenum.api.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import si.plenum.rules.BallotChannel;
import si.plenum.voting.PaperJson;
import si.plenum.voting.VoteState;
import si.plenum.voting.VoteView;

/** A vote as data; its result only after closing. */
record VoteJson(
        UUID id,
        String number,
        String body,
        UUID session,
        UUID item,
        VoteState state,
        String title,
        String question,
        RuleJson rule,
        Map<String, @Nullable Object> paper,
        List<Withdrawn> withdrawn,
        Set<BallotChannel> channels,
        int roll,
        int present,
        int cast,
        @Nullable Instant opensAt,
        @Nullable Instant openedAt,
        @Nullable Instant deadline,
        @Nullable Instant closedAt,
        @Nullable ResultJson result) {

    /** An option that no longer stands: the count passes it over. */
    record Withdrawn(String id, String reason) {}

    static VoteJson of(VoteView vote, String body) {
        return new VoteJson(
                vote.id().value(),
                vote.number(),
                body,
                vote.context(),
                vote.subject(),
                vote.state(),
                vote.title(),
                vote.question(),
                RuleJson.of(vote.rule()),
                PaperJson.value(vote.paper()),
                vote.withdrawn().stream()
                        .map(each -> new Withdrawn(each.id().text(), each.reason()))
                        .toList(),
                vote.channels(),
                vote.roll(),
                vote.present(),
                vote.cast(),
                vote.opensAt(),
                vote.openedAt(),
                vote.deadline(),
                vote.closedAt(),
                ResultJson.of(vote));
    }
}
