package si.plenum.voting.internal;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import si.plenum.journal.CanonicalJson;
import si.plenum.platform.Refused;
import si.plenum.voting.Position;
import si.plenum.voting.tally.Count;

/** The choices that a secret vote takes, as canonical texts. */
@Component
class SecretChoices {

    private static final Map<String, Position> POSITIONS = Stream.of(Position.values())
            .collect(Collectors.toUnmodifiableMap(
                    position -> CanonicalJson.write(Map.of("position", position)), position -> position));

    private final BoardRepository boards;

    SecretChoices(BoardRepository boards) {
        this.boards = boards;
    }

    /** @throws Refused if the choice does not fit the vote */
    void check(StoredVote vote, String choice) {
        if (!POSITIONS.containsKey(choice)) throw new Refused("error.vote.method");
    }

    Count count(StoredVote vote) {
        var positions = boards.all(vote.id()).stream()
                .collect(Collectors.groupingBy(
                        ballot -> Objects.requireNonNull(POSITIONS.get(ballot.choice())), Collectors.counting()));
        return new Count(
                positions.getOrDefault(Position.FOR, 0L),
                positions.getOrDefault(Position.AGAINST, 0L),
                positions.getOrDefault(Position.ABSTAIN, 0L));
    }

    /** The longest text that a choice of the vote has. */
    int longest(StoredVote vote) {
        return POSITIONS.keySet().stream().mapToInt(String::length).max().orElseThrow();
    }
}
