package si.plenum.api.internal;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import si.plenum.voting.Board;
import si.plenum.voting.ChoiceJson;
import si.plenum.voting.CountedPart;
import si.plenum.voting.SheetCount;
import si.plenum.voting.secret.Base64Url;
import si.plenum.voting.secret.SecretBallot;

/** The board of a secret vote as data: everything that a recount needs. */
record BoardJson(
        UUID vote,
        String publicKey,
        String receiptKey,
        int credentials,
        @Nullable Paper paper,
        List<Ballot> ballots) {

    /**
     * What came in on paper: at most as many sheets as entries were marked.
     *
     * @param ballots all sheets, blank and invalid ones with them
     * @param signed  the two who entered and signed the numbers; none where nobody was marked
     */
    record Paper(int marked, int ballots, int blank, int invalid, List<Group> groups, List<String> signed) {

        static Paper of(CountedPart part) {
            var count = part.entered().orElseGet(SheetCount::none);
            return new Paper(
                    part.marked(),
                    count.total(),
                    count.blank(),
                    count.invalid(),
                    count.groups().entrySet().stream()
                            .map(group -> new Group(ChoiceJson.write(group.getKey()), group.getValue()))
                            .sorted(Comparator.comparing(Group::choice))
                            .toList(),
                    Stream.of(part.firstName(), part.secondName())
                            .filter(Objects::nonNull)
                            .map(Objects::requireNonNull)
                            .toList());
        }
    }

    /** Sheets that are alike. */
    record Group(@JsonRawValue String choice, int number) {

        /** Says nothing: what is printed may be kept. */
        @Override
        public String toString() {
            return "A group of sheets";
        }
    }

    /** A ballot in canonical JSON, exactly as its hash covers it. */
    record Ballot(@JsonRawValue @JsonValue String canonical) {

        /** Says nothing: what is printed may be kept. */
        @Override
        public String toString() {
            return "A secret ballot";
        }
    }

    static BoardJson of(Board board) {
        return new BoardJson(
                board.vote().value(),
                Base64Url.write(board.publicKey()),
                Base64Url.write(board.receiptKey()),
                board.credentials(),
                board.paper().map(Paper::of).orElse(null),
                board.ballots().stream()
                        .map(SecretBallot::canonical)
                        .map(Ballot::new)
                        .toList());
    }
}
