package si.plenum.site.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import si.plenum.PlenumTest;
import si.plenum.community.TestBodies;
import si.plenum.community.TestBody;
import si.plenum.rules.BallotChannel;
import si.plenum.rules.Matter;
import si.plenum.rules.Method;
import si.plenum.rules.Rule;
import si.plenum.voting.BallotOption;
import si.plenum.voting.BallotPaper;
import si.plenum.voting.Choice;
import si.plenum.voting.Marks;
import si.plenum.voting.NewVote;
import si.plenum.voting.OptionId;
import si.plenum.voting.Position;
import si.plenum.voting.Scale;
import si.plenum.voting.SheetCount;
import si.plenum.voting.Sheets;
import si.plenum.voting.Statement;
import si.plenum.voting.TestVotes;
import si.plenum.voting.VoteId;
import si.plenum.voting.VoteView;
import si.plenum.voting.Votes;
import si.plenum.voting.tally.ElectionVerdict;
import si.plenum.voting.tally.TallyJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of a vote say what was counted, whatever the method. */
@PlenumTest
class VoteFilesTest {

    private static final OptionId ANA = new OptionId(UUID.randomUUID());
    private static final OptionId BOR = new OptionId(UUID.randomUUID());
    private static final List<BallotOption> OPTIONS = List.of(
            new BallotOption(ANA, "Ana \"Anica\"", null, 300L), new BallotOption(BOR, "Bor, mlajši", null, 600L));
    private static final BallotPaper CANDIDATES = BallotPaper.of(
            OPTIONS.stream()
                    .map(option -> new BallotOption(option.id(), option.name()))
                    .toList(),
            1);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    TestBodies bodies;

    @Autowired
    TestVotes given;

    @Autowired
    Votes votes;

    @Autowired
    Marks marks;

    @Autowired
    Sheets sheets;

    @Autowired
    VoteJson json;

    @Autowired
    BallotCsv csv;

    @Autowired
    VoteFiles files;

    static Stream<Arguments> elections() {
        var scores = new BallotPaper(CANDIDATES.options(), 1, 2, new Scale(0, 5), null);
        var budget = new BallotPaper(OPTIONS, 1, 2, null, 1000L);
        var ranked = new Choice.Ranked(List.of(List.of(BOR), List.of(ANA)));
        return Stream.of(
                Arguments.of(Method.PLURALITY, CANDIDATES, new Choice.Chosen(List.of(BOR)), List.of("blt")),
                Arguments.of(Method.APPROVAL, CANDIDATES, new Choice.Chosen(List.of(BOR)), List.of("blt")),
                Arguments.of(Method.SCORE, scores, new Choice.Scored(Map.of(BOR, 5, ANA, 1)), List.of()),
                Arguments.of(Method.BORDA, CANDIDATES, ranked, List.of("blt")),
                Arguments.of(Method.IRV, CANDIDATES, ranked, List.of("blt")),
                Arguments.of(Method.SCHULZE, CANDIDATES, ranked, List.of("blt")),
                Arguments.of(Method.RANKED_PAIRS, CANDIDATES, ranked, List.of("blt")),
                Arguments.of(Method.SCOTTISH_STV, CANDIDATES, ranked, List.of("blt")),
                Arguments.of(Method.MEEK_STV, CANDIDATES, ranked, List.of("blt")),
                Arguments.of(Method.EQUAL_SHARES, budget, new Choice.Funded(List.of(BOR)), List.of("pb")));
    }

    @ParameterizedTest
    @MethodSource("elections")
    void a_count_between_options_is_written_as_the_command_writes_it(
            Method method, BallotPaper paper, Choice choice, List<String> more) {
        var body = bodies.of(5);
        var rule = body.rule(Matter.RESOLUTION).with(Matter.ELECTION).with(method);
        var vote = open(body, rule, paper, Set.of(BallotChannel.ANYWHERE));
        for (int i = 0; i < 3; i++) given.cast(body, vote, body.members().get(i), choice);
        var certified = given.conclude(body, vote);

        var written = written(certified);

        var tally = ((ElectionVerdict) certified.result()).tally();
        JSON.readTree(TallyJson.write(tally))
                .properties()
                .forEach(field -> assertThat(written.get(field.getKey()))
                        .as(field.getKey())
                        .isEqualTo(field.getValue()));
        assertThat(written.get("outcome").asString()).isEqualTo("adopted");
        assertThat(written.at("/elected/0").asString()).isEqualTo("Bor, mlajši");
        assertThat(written.at("/arithmetic/sl/0").asString()).contains("Bor, mlajši");
        assertThat(written.at("/arithmetic/en/0").asString()).contains("Bor, mlajši");
        assertThat(written.at("/parts/voted").asInt()).isEqualTo(3);
        assertThat(written.at("/parts/ways/0/way").asString()).isEqualTo("electronic");
        assertThat(csv.write(certified).lines()).hasSize(4).first().isEqualTo("commitment,choice,weight,way");
        assertThat(files.of(certified))
                .isEqualTo(
                        Stream.concat(Stream.of("json", "csv"), more.stream()).toList());
    }

    @Test
    void a_round_of_consensus_says_how_many_stand_where() {
        var body = bodies.of(5);
        var vote = open(
                body,
                body.rule(Matter.RESOLUTION).with(Method.CONSENSUS),
                BallotPaper.NONE,
                Set.of(BallotChannel.HALL));
        for (int i = 0; i < 4; i++) {
            given.cast(body, vote, body.members().get(i), new Choice.Stated(Statement.AGREE, null));
        }
        given.cast(body, vote, body.members().get(4), new Choice.Stated(Statement.BLOCK, "Premalo \"časa\"."));
        var certified = given.conclude(body, vote);

        var written = written(certified);

        assertThat(written.get("outcome").asString()).isEqualTo("blocked");
        assertThat(written.get("statements"))
                .isEqualTo(JSON.readTree("{\"agree\":4,\"reservation\":0,\"stand-aside\":0,\"block\":1}"));
        assertThat(written.has("count")).isFalse();
        assertThat(csv.write(certified)).contains("Premalo \\\"\"časa\\\"\".").doesNotContain("Članica");
    }

    @Test
    void sheets_stand_below_the_ballots_so_that_the_weights_add_up_to_the_count() {
        var body = bodies.of(6);
        var vote = open(
                body, body.rule(Matter.RESOLUTION), BallotPaper.NONE, Set.of(BallotChannel.HALL, BallotChannel.PAPER));
        var people = body.members();
        for (int i = 0; i < 3; i++) {
            var entry = given.entry(body, vote, people.get(i));
            body.as(body.minuteTaker(), () -> marks.paper(vote, entry));
        }
        given.cast(body, vote, people.get(3), Position.FOR);
        body.as(body.moderator(), () -> votes.close(vote));
        var count = new SheetCount(Map.of(Choice.of(Position.AGAINST), 1), 1, 1);
        body.as(body.moderator(), () -> sheets.enter(vote, BallotChannel.PAPER, count));
        body.as(body.minuteTaker(), () -> sheets.sign(vote, BallotChannel.PAPER));
        var certified = given.conclude(body, vote);

        assertThat(csv.write(certified).lines().map(line -> line.replaceFirst("^[0-9a-f]{64}", "C")))
                .containsExactly(
                        "commitment,choice,weight,way",
                        "C,\"{\"\"position\"\":\"\"for\"\"}\",1,electronic",
                        ",\"{\"\"position\"\":\"\"against\"\"}\",1,paper",
                        ",blank,1,paper",
                        ",invalid,1,paper");
        var written = written(certified);
        assertThat(written.get("count"))
                .isEqualTo(JSON.readTree("{\"for\":1,\"against\":1,\"abstained\":0,\"blank\":1,\"invalid\":1}"));
        assertThat(written.at("/parts/ways/1"))
                .isEqualTo(JSON.readTree("{\"way\":\"paper\",\"marked\":3,\"voted\":3,\"count\":"
                        + "{\"for\":0,\"against\":1,\"abstained\":0,\"blank\":1,\"invalid\":1}}"));
    }

    @Test
    void of_an_inquorate_vote_numbers_are_told_and_no_ballot() {
        var body = bodies.of(9);
        var vote = given.open(body, 3);
        given.cast(body, vote, 3, 0, 0);
        var certified = given.conclude(body, vote);

        var written = written(certified);

        assertThat(written.get("outcome").asString()).isEqualTo("inquorate");
        assertThat(written.at("/parts/voted").asInt()).isEqualTo(3);
        assertThat(written.has("count")).isFalse();
        assertThat(written.at("/parts/ways/0").has("count")).isFalse();
        assertThat(csv.write(certified)).isEqualTo("commitment,choice,weight,way\r\n");
    }

    private JsonNode written(VoteView vote) {
        return JSON.readTree(json.write(vote));
    }

    private VoteId open(TestBody body, Rule rule, BallotPaper paper, Set<BallotChannel> channels) {
        var plain = given.plain(body, rule);
        var planned = new NewVote(
                plain.body(),
                plain.context(),
                plain.subject(),
                plain.number(),
                plain.leader(),
                plain.title(),
                plain.question(),
                rule,
                paper,
                channels,
                null,
                null);
        return given.open(body, planned, body.members().size(), false);
    }
}
