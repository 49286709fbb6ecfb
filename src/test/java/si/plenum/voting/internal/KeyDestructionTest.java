package si.plenum.voting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import si.plenum.PlenumTest;
import si.plenum.platform.KeyFiles;
import si.plenum.platform.Settings;
import si.plenum.voting.VoteId;
import si.plenum.voting.secret.SecretVotes;

/** Keys whose time is over, met by a program that starts. */
@PlenumTest
class KeyDestructionTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    @Autowired
    KeyDestruction destruction;

    @Autowired
    KeyFiles files;

    @Autowired
    Settings settings;

    @Test
    void a_start_finishes_what_a_kill_between_counting_and_destroying_has_left() throws IOException {
        var votes = SecretVotes.of(program, port, 8);
        var vote = votes.issuing(votes.rule(), 8);
        var voters = votes.drawn(vote, 5);
        votes.open(vote);
        voters.forEach(voter -> voter.cast(1, Map.of("position", "for")));
        var folder = settings.keyFolder();
        var sealing = folder.resolve("vote-" + vote.value() + ".seal");
        var left = Files.readAllBytes(sealing);
        destruction.destroyWhatIsOver();
        assertThat(sealing).as("of an open vote").exists();

        var body = votes.body();
        body.as(body.moderator(), () -> {
            votes.votes().close(vote);
            destruction.destroyWhatIsOver();
            assertThat(sealing).as("of a vote that is not counted").exists();
            votes.votes().count(vote);
        });
        // As the disk would be, had the program died right after the commit.
        files.create("vote-" + vote.value() + ".seal", left);
        destruction.destroyWhatIsOver();
        assertThat(sealing).doesNotExist();
    }

    @Test
    void a_key_of_an_unknown_vote_is_left_to_who_may_be_scheduling_it() {
        var unknown = new VoteId(UUID.randomUUID());
        var name = "vote-" + unknown.value() + ".seal";
        files.create(name, new byte[32]);
        destruction.destroyWhatIsOver();
        assertThat(files.read(name)).isPresent();
        files.destroy(name);
        assertThat(files.read(name)).isEmpty();
    }
}
