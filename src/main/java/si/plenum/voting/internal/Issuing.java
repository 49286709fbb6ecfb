package si.plenum.voting.internal;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import si.plenum.journal.Hash;
import si.plenum.platform.NotFound;
import si.plenum.platform.Refused;
import si.plenum.voting.EntryId;
import si.plenum.voting.Grant;
import si.plenum.voting.VoteId;
import si.plenum.voting.VoteState;
import si.plenum.voting.internal.CredentialRepository.Credential;
import si.plenum.voting.secret.Base64Url;

/** Gives grants to those on the roll and signs one blinded message for each entry. Appends nothing to the journal. */
@Component
class Issuing {

    private static final Duration GRANT = Duration.ofMinutes(10);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final VoteRepository votes;
    private final SecretVoteRepository secretVotes;
    private final CredentialRepository credentials;
    private final RollRepository roll;
    private final VoteKeyFiles keys;

    Issuing(
            VoteRepository votes,
            SecretVoteRepository secretVotes,
            CredentialRepository credentials,
            RollRepository roll,
            VoteKeyFiles keys) {
        this.votes = votes;
        this.secretVotes = secretVotes;
        this.credentials = credentials;
        this.roll = roll;
        this.keys = keys;
    }

    Grant grant(VoteId id, EntryId entry) {
        var vote = drawable(id);
        ensureMayDraw(vote, entry);
        var random = new byte[Hash.LENGTH];
        RANDOM.nextBytes(random);
        var grant = Base64Url.write(random);
        var expires = vote.now().plus(GRANT);
        credentials.grant(id, entry, hash(grant), expires);
        var key = secretVotes.find(id).orElseThrow(NotFound::new).key();
        return new Grant(grant, expires, key.encoded());
    }

    byte[] draw(VoteId id, String grant, byte[] blindedMessage) {
        var vote = drawable(id);
        var entry = credentials.granted(id, hash(grant)).orElseThrow(() -> new Refused("error.secret.grant"));
        ensureMayDraw(vote, entry);
        var asked = Hash.over(blindedMessage);
        var drawn = credentials.of(id, entry);
        if (drawn.isPresent()) return again(drawn.get(), asked);
        if (credentials.isDrawnForAnother(id, entry, asked)) throw new Refused("error.secret.drawn");
        // Two calls at once: the second waits here for the first one's commit.
        if (!credentials.mark(id, entry)) {
            return again(credentials.of(id, entry).orElseThrow(() -> new Refused("error.vote.channel")), asked);
        }
        var credential = new Credential(asked, sign(id, blindedMessage));
        credentials.insert(id, entry, credential);
        return credential.blindSignature();
    }

    @Scheduled(fixedDelayString = "PT1M")
    void forgetOldGrants() {
        credentials.forget();
    }

    private static byte[] again(Credential drawn, Hash asked) {
        if (!drawn.blindedMessage().equals(asked)) throw new Refused("error.secret.drawn");
        return drawn.blindSignature();
    }

    private byte[] sign(VoteId id, byte[] blindedMessage) {
        try {
            return keys.signer(id)
                    .orElseThrow(() -> new IllegalStateException("a vote that is issued has its key"))
                    .sign(blindedMessage);
        } catch (IllegalArgumentException malformed) {
            throw new Refused("error.secret.blinded");
        }
    }

    private StoredVote drawable(VoteId id) {
        votes.lockShared(id);
        var vote = votes.find(id).filter(StoredVote::isSecret).orElseThrow(NotFound::new);
        if (vote.isPastDeadline() || (vote.state() != VoteState.ISSUING && vote.state() != VoteState.OPEN)) {
            throw new Refused("error.secret.not-issuing");
        }
        return vote;
    }

    /** Once casting has begun only what was drawn is answered again, unless the rule lets people draw late. */
    private void ensureMayDraw(StoredVote vote, EntryId entryId) {
        var entry = roll.entry(vote.id(), entryId).orElseThrow(NotFound::new);
        if (credentials.of(vote.id(), entryId).isPresent()) return;
        if (entry.isExcused()) throw new Refused("error.vote.excused");
        if (vote.hall() && !entry.isHere()) throw new Refused("error.vote.presence");
        if (vote.state() == VoteState.OPEN && !vote.rule().ballots().lateDrawing()) {
            throw new Refused("error.secret.late");
        }
    }

    private static Hash hash(String grant) {
        return Hash.over(grant.getBytes(StandardCharsets.UTF_8));
    }
}
