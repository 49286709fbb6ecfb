package si.plenum.voting.secret;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import si.plenum.api.ApiClient;
import si.plenum.community.TestBodies;
import si.plenum.community.TestBody;
import si.plenum.identity.PersonId;
import si.plenum.platform.Refused;
import si.plenum.rules.Ballots;
import si.plenum.rules.Matter;
import si.plenum.rules.Rule;
import si.plenum.rules.Secrecy;
import si.plenum.voting.NewVote;
import si.plenum.voting.SecretBallots;
import si.plenum.voting.TestVotes;
import si.plenum.voting.VoteId;
import si.plenum.voting.Votes;

/** Secret votes for tests: a body, its chair, and voters with credentials. */
public record SecretVotes(ApplicationContext program, TestBody body, ApiClient http) {

    /** A body with so many members, in a program that listens on this port. */
    public static SecretVotes of(ApplicationContext program, int port, int members) {
        return of(program, port, program.getBean(TestBodies.class).of(members));
    }

    public static SecretVotes of(ApplicationContext program, int port, TestBody body) {
        return new SecretVotes(
                program, body, new ApiClient(HttpClient.newHttpClient(), "http://localhost:" + port, null));
    }

    public Rule rule() {
        return body.rule(Matter.RESOLUTION).with(Secrecy.SECRET).with(Ballots.usual(Secrecy.SECRET));
    }

    /** A vote that is being issued, with the first so many members present. */
    public VoteId issuing(Rule rule, int present) {
        return issuing(program.getBean(TestVotes.class).plain(body, rule), present);
    }

    public VoteId issuing(NewVote planned, int present) {
        var given = program.getBean(TestVotes.class);
        var vote = given.scheduled(body, planned);
        var here = given.present(body, present);
        // Keys are made in the background; nobody else waits for them, so a test does.
        var patience = Instant.now().plus(Duration.ofMinutes(2));
        while (true) {
            try {
                body.as(body.moderator(), () -> secret().issue(vote, here, false));
                return vote;
            } catch (Refused refused) {
                if (!refused.key().equals("error.secret.key") || Instant.now().isAfter(patience)) throw refused;
                pause();
            }
        }
    }

    /** A voter for a member, with a credential. */
    public SecretVoter drawn(VoteId vote, PersonId member) {
        var grant = grant(vote, member);
        return new SecretVoter(http, vote.value()).drawn(grant, publicKey(vote));
    }

    public List<SecretVoter> drawn(VoteId vote, int first) {
        var voters = new ArrayList<SecretVoter>();
        for (int i = 0; i < first; i++) voters.add(drawn(vote, body.members().get(i)));
        return voters;
    }

    public String grant(VoteId vote, PersonId member) {
        var entry = program.getBean(TestVotes.class).entry(body, vote, member);
        return body.as(member, () -> secret().grant(vote, entry)).text();
    }

    /** Where the member's signed-in page leads them: to the ballot page, with a grant in the fragment. */
    public String address(VoteId vote, PersonId member, String name) {
        return "/glasovnica/" + vote.value() + "#dovoljenje=" + grant(vote, member) + "&za="
                + URLEncoder.encode(name, UTF_8);
    }

    public String publicKey(VoteId vote) {
        var paper = http.get("/votes/" + vote.value() + "/paper");
        assertThat(paper.status()).isEqualTo(200);
        return paper.text("/publicKey");
    }

    public void open(VoteId vote) {
        body.as(body.moderator(), () -> votes().open(vote, Set.of(), false));
    }

    public Votes votes() {
        return program.getBean(Votes.class);
    }

    public SecretBallots secret() {
        return program.getBean(SecretBallots.class);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
