package si.plenum.api.internal;

import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import si.plenum.platform.NotFound;
import si.plenum.platform.Refused;
import si.plenum.voting.EntryId;
import si.plenum.voting.SecretBallots;
import si.plenum.voting.Standing;
import si.plenum.voting.VersionConflict;
import si.plenum.voting.VoteId;
import si.plenum.voting.Votes;
import si.plenum.voting.secret.BallotJson;
import si.plenum.voting.secret.Base64Url;
import si.plenum.voting.secret.SecretBallot;
import si.plenum.voting.secret.VoteKey;
import tools.jackson.databind.JsonNode;

/**
 * Secret ballots. A grant is asked for by a person; drawing and casting are asked by nobody in particular (the chain refuses
 * whoever says who they are). Nothing here is logged, and nothing that holds a choice or a token can be printed.
 */
@RestController
@RequestMapping("/api/v1/votes/{vote}")
class SecretCalls {

    private static final Set<String> WRONG_STATE =
            Set.of("error.secret.not-issuing", "error.secret.late", "error.vote.presence", "error.vote.channel");

    private final SecretBallots secret;
    private final Votes votes;

    SecretCalls(SecretBallots secret, Votes votes) {
        this.secret = secret;
        this.votes = votes;
    }

    /** A grant, as the signed-in page otherwise puts it into the fragment of the ballot's address. */
    record GrantJson(String grant, Instant expires, String publicKey) {

        /** Says nothing: what is printed may be kept. */
        @Override
        public String toString() {
            return "A grant";
        }
    }

    record Drawn(String blindSignature) {}

    @PostMapping("/grants")
    GrantJson grant(@PathVariable("vote") String vote, @RequestBody(required = false) @Nullable JsonNode body) {
        var id = id(vote);
        var input = Input.optional(body);
        var named = input.id("entry");
        input.check();
        var entry = named.map(EntryId::new).orElseGet(() -> own(id));
        var grant = drawing(() -> secret.grant(id, entry));
        return new GrantJson(grant.text(), grant.expires(), Base64Url.write(grant.publicKey()));
    }

    @PostMapping("/credentials")
    Drawn draw(@PathVariable("vote") String vote, @RequestBody(required = false) @Nullable JsonNode body) {
        var id = id(vote);
        var input = Input.of(body);
        var grant = input.required("grant");
        var blinded = bytes(input, "blindedMessage");
        input.check();
        return new Drawn(Base64Url.write(drawing(() -> secret.draw(id, grant, blinded))));
    }

    @PostMapping("/secret-ballots")
    ReceiptJson cast(@PathVariable("vote") String vote, @RequestBody(required = false) @Nullable JsonNode body) {
        var id = id(vote);
        var ballot = ballot(body);
        try {
            return ReceiptJson.of(secret.cast(id, ballot));
        } catch (VersionConflict conflict) {
            throw ApiProblem.versionConflict(conflict, ReceiptJson.of(conflict.stored()));
        } catch (Refused refused) {
            throw switch (refused.key()) {
                case "error.secret.credential" -> ApiProblem.invalid(new Flaw("/signature", refused));
                case "error.secret.proof" -> ApiProblem.invalid(new Flaw("/proof", refused));
                default -> refused;
            };
        }
    }

    /** What is asked and with which keys: for everyone who knows the vote's id. */
    @GetMapping("/paper")
    SecretPaperJson paper(@PathVariable("vote") String vote) {
        return SecretPaperJson.of(secret.paper(id(vote)));
    }

    @GetMapping("/board")
    BoardJson board(@PathVariable("vote") String vote) {
        return BoardJson.of(secret.board(id(vote)));
    }

    private static SecretBallot ballot(@Nullable JsonNode body) {
        if (body == null) throw ApiProblem.malformed("api.object");
        try {
            return BallotJson.read(body);
        } catch (IllegalArgumentException malformed) {
            throw ApiProblem.malformed("api.secret.ballot");
        }
    }

    private static <T> T drawing(Supplier<T> act) {
        try {
            return act.get();
        } catch (Refused refused) {
            if (refused.key().equals("error.secret.grant") || refused.key().equals("error.secret.roll")) {
                throw ApiProblem.forbidden(refused);
            }
            if (refused.key().equals("error.secret.drawn")) throw ApiProblem.conflict(refused);
            throw WRONG_STATE.contains(refused.key()) ? ApiProblem.wrongState(refused, null) : refused;
        }
    }

    private static byte[] bytes(Input input, String name) {
        try {
            var bytes = Base64Url.read(input.required(name));
            return bytes.length == VoteKey.SIGNATURE ? bytes : input.flaw(name, "api.field.bytes", bytes);
        } catch (IllegalArgumentException malformed) {
            return input.flaw(name, "api.field.bytes", new byte[0]);
        }
    }

    /** The entry of somebody who acts for one alone. */
    private EntryId own(VoteId vote) {
        var mine = Turned.seen(() -> votes.mine(vote));
        if (mine.size() > 1) throw new Refused("api.ballot.entry");
        return mine.stream()
                .findFirst()
                .map(Standing::entry)
                .orElseThrow(() -> ApiProblem.forbidden(new Refused("error.secret.roll")));
    }

    private static VoteId id(String written) {
        return new VoteId(Found.id(written).orElseThrow(NotFound::new));
    }
}
