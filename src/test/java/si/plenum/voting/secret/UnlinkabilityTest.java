package si.plenum.voting.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import si.plenum.PlenumTest;
import si.plenum.platform.Settings;
import si.plenum.rules.Method;
import si.plenum.voting.BallotOption;
import si.plenum.voting.BallotPaper;
import si.plenum.voting.DrawnNumber;
import si.plenum.voting.Draws;
import si.plenum.voting.OptionId;
import si.plenum.voting.TestVotes;
import si.plenum.voting.VoteId;

/**
 * What the disk knows. A byte copy of the whole database folder, its write-ahead log included, made just before the count holds
 * no token, no choice and no signature; the board tells no order but that of the tokens; the keys are gone.
 */
@PlenumTest
class UnlinkabilityTest {

    private static final Map<String, String> FOR = Map.of("position", "for");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    @Autowired
    DSLContext database;

    @Autowired
    Settings settings;

    @TempDir
    Path folder;

    @Test
    void the_database_never_learns_who_voted_how() {
        var votes = SecretVotes.of(program, port, 8);
        var vote = votes.issuing(votes.rule(), 8);
        var voters = votes.drawn(vote, 6);
        votes.open(vote);
        var needles = new Needles();
        for (int i = 0; i < voters.size(); i++) {
            var voter = voters.get(i);
            var ballot = voter.ballot(1, FOR);
            assertThat(voter.send(ballot).status()).isEqualTo(200);
            needles.add("token " + i, voter.token());
            needles.add("signature " + i, voter.signature());
            needles.add("proof " + i, Base64.getUrlDecoder().decode((String) ballot.get("proof")));
            needles.add("prefix " + i, Base64.getUrlDecoder().decode((String) ballot.get("prefix")));
            needles.addText("choice " + i, "{\"position\":\"for\"},\"prefix\":\"" + ballot.get("prefix"));
        }
        // One changes their mind, so that a replaced ballot lies on the disk too.
        assertThat(voters.getFirst().cast(2, FOR).status()).isEqualTo(200);
        var body = votes.body();
        body.as(body.moderator(), () -> votes.votes().close(vote));

        assertThat(needles.in(copyOfTheDatabase("before"))).isEmpty();

        body.as(body.moderator(), () -> votes.votes().count(vote));
        assertThat(needles.in(copyOfTheDatabase("after")))
                .as("the search finds what is there")
                .contains("token 3", "signature 3", "proof 3", "prefix 3");
        the_board_tells_no_order(vote, voters);
        assertThat(settings.keyFolder().resolve("vote-" + vote.value() + ".rsa"))
                .doesNotExist();
        assertThat(settings.keyFolder().resolve("vote-" + vote.value() + ".seal"))
                .doesNotExist();
    }

    @Test
    void the_database_never_learns_an_order_of_options_before_the_count() {
        var votes = SecretVotes.of(program, port, 8);
        var names = List.of("Ana", "Bor", "Cene", "Dea");
        var options = names.stream()
                .map(name -> new BallotOption(new OptionId(UUID.randomUUID()), name))
                .toList();
        var planned = program.getBean(TestVotes.class)
                .plain(votes.body(), votes.rule().with(Method.SCHULZE), BallotPaper.of(options, 1));
        var vote = votes.issuing(planned, 8);
        var voters = votes.drawn(vote, 5);
        votes.open(vote);
        var needles = new Needles();
        for (var voter : voters) {
            // Not the order of the paper, which is public.
            var order = new ArrayList<>(options.reversed());
            Collections.rotate(order, voters.indexOf(voter));
            var ranks =
                    order.stream().map(option -> List.of(option.id().text())).toList();
            assertThat(voter.cast(1, Map.of("ranks", ranks)).status()).isEqualTo(200);
            needles.addText("choice of " + voters.indexOf(voter), SecretVoter.json(ranks));
            needles.addText(
                    "choice with spaces of " + voters.indexOf(voter),
                    SecretVoter.json(ranks).replace(",", ", "));
        }
        var body = votes.body();
        body.as(body.moderator(), () -> votes.votes().close(vote));
        assertThat(needles.in(copyOfTheDatabase("closed"))).isEmpty();

        var dice = DrawnNumber.ofDice(List.of(1, 2, 3, 4, 5, 6, 1, 2, 3, 4));
        for (var person : List.of(body.moderator(), body.minuteTaker())) {
            body.as(person, () -> program.getBean(Draws.class).enter(vote, dice));
        }
        body.as(body.moderator(), () -> votes.votes().count(vote));
        assertThat(needles.in(copyOfTheDatabase("counted"))).contains("choice of 0", "choice of 4");
    }

    private void the_board_tells_no_order(VoteId vote, List<SecretVoter> voters) {
        assertThat(database.fetchValue(
                        "SELECT count(DISTINCT xmin::text) FROM voting.board_ballot WHERE vote_id = ?", vote.value()))
                .isEqualTo(1L);
        var asTheyLie = database.fetchValues(
                "SELECT encode(token, 'hex') FROM voting.board_ballot WHERE vote_id = ? ORDER BY ctid", vote.value());
        var byToken = voters.stream()
                .map(SecretVoter::token)
                .sorted(Arrays::compareUnsigned)
                .map(token -> HexFormat.of().formatHex(token))
                .toList();
        assertThat(asTheyLie).isEqualTo(byToken);
        assertThat(database.fetchValue("SELECT count(*) FROM voting.sealed_ballot WHERE vote_id = ?", vote.value()))
                .isEqualTo(0L);
    }

    /** With everything that was only in memory until now. */
    private Path copyOfTheDatabase(String name) {
        database.execute("CHECKPOINT");
        var from = Path.of((String) database.fetchValue("SHOW data_directory"));
        var to = folder.resolve(name);
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) copy(file, to.resolve(from.relativize(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return to;
    }

    private static void copy(Path from, Path to) throws IOException {
        try {
            if (Files.isDirectory(from)) {
                Files.createDirectories(to);
            } else {
                Files.copy(from, to);
            }
        } catch (NoSuchFileException gone) {
            // The server has removed a file of its own meanwhile.
        }
    }
}
