package si.plenum.api.internal;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.UUID;
import si.plenum.voting.Board;
import si.plenum.voting.secret.Base64Url;
import si.plenum.voting.secret.SecretBallot;

/** The board of a secret vote as data: everything that a recount needs. */
record BoardJson(UUID vote, String publicKey, String receiptKey, int credentials, int paper, List<Ballot> ballots) {

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
                board.paper(),
                board.ballots().stream()
                        .map(SecretBallot::canonical)
                        .map(Ballot::new)
                        .toList());
    }
}
