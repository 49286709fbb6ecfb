package si.plenum.voting;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static si.plenum.RefusalAssert.assertRefused;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import si.plenum.PlenumTest;
import si.plenum.community.Elector;
import si.plenum.community.MembershipId;
import si.plenum.community.Memberships;
import si.plenum.community.TestBodies;
import si.plenum.community.TestBody;
import si.plenum.identity.PersonId;
import si.plenum.platform.LegalClock;
import si.plenum.platform.language.Messages;
import si.plenum.platform.language.Numbers;
import si.plenum.rules.BallotChannel;
import si.plenum.rules.Conduct;
import si.plenum.rules.Matter;
import si.plenum.rules.Proxies;
import si.plenum.rules.Rule;
import si.plenum.voting.VoteParts.Part;
import si.plenum.voting.VoteParts.Way;
import si.plenum.voting.report.Cell;
import si.plenum.voting.report.PartsReport;
import si.plenum.voting.report.Words;
import si.plenum.voting.tally.Count;

/** A vote of ten: two hands, three sheets, two on screens, one said aloud, one by proxy, one recused. */
@PlenumTest
class ParticipationTest {

    private static final Choice FOR = Choice.of(Position.FOR);
    private static final Choice AGAINST = Choice.of(Position.AGAINST);
    private static final String REASON = "Gre za moj atelje.";
    private static final Messages MESSAGES = Messages.ofAllModules();

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
    Recusals recusals;

    @Autowired
    ProxyGrants proxies;

    @Autowired
    Participation participation;

    @Autowired
    Memberships memberships;

    @Autowired
    LegalClock clock;

    @Test
    void every_way_stands_apart_and_together_they_are_the_count() {
        var body = body(false);
        var vote = mixed(body);

        var parts = body.as(body.moderator(), () -> participation.of(vote));

        assertThat(List.of(parts.roll(), parts.recused(), parts.represented(), parts.present(), parts.byProxy()))
                .containsExactly(10, 1, 1, 10, 1);
        assertThat(parts.parts())
                .containsExactly(
                        new Part(Way.ELECTRONIC, 3, 3, new Count(2, 0, 1)),
                        new Part(Way.ROLL_CALL, 1, 1, new Count(0, 1, 0)),
                        new Part(Way.HAND, 2, 1, new Count(1, 0, 0)),
                        new Part(Way.PAPER, 3, 3, new Count(1, 0, 0, 1, 1)));
        assertThat(parts.voted()).isEqualTo(8);
        assertThat(parts.parts().stream().map(Part::count).reduce(Count.NONE, Count::plus))
                .isEqualTo(body.as(body.moderator(), () -> votes.view(vote))
                        .verdict()
                        .count());
    }

    @Test
    void the_public_reads_numbers_and_names_only_where_the_roll_call_is_public() {
        var closed = body(false);
        var vote = mixed(closed);
        assertThat(participation.published(vote)).satisfies(parts -> {
            assertThat(parts.recused()).isEqualTo(1);
            assertThat(parts.excused()).isEmpty();
            assertThat(parts.proxies()).isEmpty();
        });
        assertThat(closed.as(closed.member(3), () -> participation.of(vote)).excused())
                .extracting(ExcusedLine::reason)
                .containsExactly(REASON);

        var open = body(true);
        var named = participation.published(called(open));
        assertThat(named.excused()).extracting(ExcusedLine::reason).containsExactly(REASON);
        assertThat(named.proxies())
                .singleElement()
                .satisfies(line ->
                        assertThat(line.giver()).isNotEqualTo(line.holder()).isNotEmpty());
    }

    @Test
    void before_the_count_nobody_is_told_anything() {
        var body = body(false);
        var vote = given.open(body, 10);
        given.cast(body, vote, 3, 0, 0);

        assertRefused(() -> body.as(body.moderator(), () -> participation.of(vote)), "error.wrong.state");
    }

    @Test
    void it_reads_as_sentences_with_a_table_of_the_ways() {
        var body = body(false);
        var parts = participation.published(mixed(body));

        var report = PartsReport.of(parts, words());

        assertThat(report.sentences())
                .containsExactly(
                        "V volilnem imeniku: 10. Navzočih je bilo 10 oseb, oddanih je bilo 8 glasov.",
                        "Izločena je bila 1 oseba.",
                        "S pooblastilom je bila zastopana 1 oseba; prek pooblastil je bil oddan 1 glas.");
        assertThat(report.table().head())
                .extracting(Cell::text)
                .containsExactly(
                        "Način", "Zabeleženih", "Glasov", "Za", "Proti", "Vzdržanih", "Praznih", "Neveljavnih");
        assertThat(report.table().rows().getLast().cells())
                .extracting(Cell::text)
                .containsExactly("9", "8", "4", "1", "1", "1", "1");
        assertThat(PartsReport.ways(parts, words()))
                .isEqualTo("Po načinih: elektronsko 2 za, 0 proti, 1 vzdržan · poimensko 0 za, 1 proti, 0 vzdržanih"
                        + " · z dvigom rok 1 za, 0 proti, 0 vzdržanih · na papirju 1 za, 0 proti, 0 vzdržanih.");
    }

    /** By all ways at once. */
    private VoteId mixed(TestBody body) {
        var plain = plain(body, BallotChannel.HALL, BallotChannel.PAPER, BallotChannel.HAND, BallotChannel.ROLL_CALL);
        prepare(body, plain);
        var vote = given.open(body, plain, 9, false);
        var people = body.members();
        body.as(
                body.moderator(),
                () -> marks.inHall(vote, Set.of(member(body, people.get(7)), member(body, people.get(8)))));
        for (int i = 4; i < 7; i++) {
            var entry = row(body, vote, people.get(i)).entry();
            body.as(body.minuteTaker(), () -> marks.paper(vote, entry));
        }
        var aloud = row(body, vote, people.get(3)).entry();
        body.as(body.moderator(), () -> marks.say(vote, aloud, AGAINST));
        cast(body, vote, people.get(1), FOR);
        cast(body, vote, people.get(2), Choice.of(Position.ABSTAIN));
        body.as(body.moderator(), () -> votes.close(vote));
        enter(body, vote, BallotChannel.PAPER, new SheetCount(Map.of(FOR, 1), 1, 1));
        enter(body, vote, BallotChannel.HAND, new SheetCount(Map.of(FOR, 1), 0, 0));
        given.conclude(body, vote);
        return vote;
    }

    /** On screens only. */
    private VoteId called(TestBody body) {
        var plain = plain(body, BallotChannel.HALL);
        prepare(body, plain);
        var vote = given.open(body, plain, 9, false);
        cast(body, vote, body.members().get(1), FOR);
        given.conclude(body, vote);
        return vote;
    }

    /** The first member is recused, the last one is away and represented by the second. */
    private void prepare(TestBody body, NewVote plain) {
        var recused = new RecusedMember(
                body.id(),
                plain.context(),
                plain.subject(),
                member(body, body.members().get(0)));
        body.as(body.members().get(0), () -> recusals.declare(recused, REASON));
        var giver = body.members().get(9);
        var scope = new ProxyScope.Session(plain.context());
        body.as(
                giver,
                () -> proxies.grant(new NewProxy(
                        body.id(),
                        member(body, giver),
                        member(body, body.members().get(1)),
                        scope,
                        clock.today(),
                        null)));
    }

    /** Casts for everyone whom the person acts for. */
    private void cast(TestBody body, VoteId vote, PersonId person, Choice choice) {
        for (var standing : body.as(person, () -> votes.mine(vote))) {
            body.as(person, () -> votes.cast(vote, standing.entry(), choice));
        }
    }

    private void enter(TestBody body, VoteId vote, BallotChannel channel, SheetCount count) {
        body.as(body.moderator(), () -> sheets.enter(vote, channel, count));
        body.as(body.minuteTaker(), () -> sheets.sign(vote, channel));
    }

    private TestBody body(boolean publicRollCall) {
        var rules = new HashMap<>(TestBodies.usualRules());
        rules.computeIfPresent(
                Matter.RESOLUTION,
                (matter, rule) ->
                        rule.with(new Proxies(2, 4)).with(new Conduct(true, false, false, false, publicRollCall)));
        return bodies.of(10, rules);
    }

    private NewVote plain(TestBody body, BallotChannel... channels) {
        Rule rule = body.rule(Matter.RESOLUTION);
        var plain = given.plain(body, rule);
        return new NewVote(
                plain.body(),
                plain.context(),
                plain.subject(),
                plain.number(),
                plain.leader(),
                plain.title(),
                plain.question(),
                rule,
                plain.paper(),
                Set.of(channels),
                null,
                null);
    }

    private MarkRow row(TestBody body, VoteId vote, PersonId person) {
        var name = body.as(body.moderator(), () -> memberships.electorate(body.id(), clock.today())).stream()
                .collect(toMap(Elector::person, Elector::name))
                .get(person);
        return body.as(body.moderator(), () -> marks.of(vote)).stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private MembershipId member(TestBody body, PersonId person) {
        return body.as(body.moderator(), () -> memberships.electorate(body.id(), clock.today())).stream()
                .collect(toMap(Elector::person, Elector::membership))
                .get(person);
    }

    private static Words words() {
        var locale = Locale.of("sl");
        return new Words() {
            @Override
            public String say(String key, Map<String, ?> arguments) {
                return MESSAGES.say(locale, key, arguments);
            }

            @Override
            public Numbers numbers() {
                return Numbers.in(locale);
            }
        };
    }
}
