package si.plenum.demo.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import si.plenum.demo.internal.DemoContent.BallotsPart;
import si.plenum.demo.internal.DemoContent.ItemPart;
import si.plenum.demo.internal.DemoContent.SessionPart;
import si.plenum.demo.internal.DemoContent.SheetsPart;
import si.plenum.identity.Persons;
import si.plenum.platform.WireName;
import si.plenum.plenary.Concluded;
import si.plenum.plenary.ItemId;
import si.plenum.plenary.Proceedings;
import si.plenum.plenary.SessionId;
import si.plenum.rules.BallotChannel;
import si.plenum.voting.Choice;
import si.plenum.voting.DrawnNumber;
import si.plenum.voting.Draws;
import si.plenum.voting.Marks;
import si.plenum.voting.SheetCount;
import si.plenum.voting.Sheets;
import si.plenum.voting.Statement;
import si.plenum.voting.VoteId;
import si.plenum.voting.VoteState;
import si.plenum.voting.VoteView;
import si.plenum.voting.Votes;

/** A vote from its opening to its announcement, by whatever ways the ballots come in. */
@Component
class VotePlay {

    private static final int FACES = 6;

    private final Cast cast;
    private final Persons persons;
    private final Proceedings proceedings;
    private final Votes votes;
    private final SecretPlay secret;
    private final Marks marks;
    private final Sheets sheets;
    private final Draws draws;

    VotePlay(
            Cast cast,
            Persons persons,
            Proceedings proceedings,
            Votes votes,
            SecretPlay secret,
            Marks marks,
            Sheets sheets,
            Draws draws) {
        this.cast = cast;
        this.persons = persons;
        this.proceedings = proceedings;
        this.votes = votes;
        this.secret = secret;
        this.marks = marks;
        this.sheets = sheets;
        this.draws = draws;
    }

    /** The chair opens it, whoever gets paper is marked, everyone else votes on a screen. */
    void open(SessionPart part, ItemPart item, SessionId session, ItemId id) {
        var besides = EnumSet.noneOf(BallotChannel.class);
        if (item.hands() != null) besides.add(BallotChannel.HAND);
        if (item.paper() != null) besides.add(BallotChannel.PAPER);
        secret.open(() -> cast.as(part.chair(), () -> proceedings.openVoteWith(id, besides)));
        var vote = cast.as(part.chair(), () -> votes.openIn(session.value()).orElseThrow());
        if (vote.state() == VoteState.ISSUING) {
            secret.vote(part, id, vote.id(), choices(part, item, vote));
            return;
        }
        if (item.paper() != null) giveSheets(part, item.paper(), vote.id());
        choices(part, item, vote).forEach((key, choice) -> cast.as(key, () -> ballot(vote.id(), choice)));
    }

    /** Casts for every entry that the person of this key acts for. */
    void ballot(VoteId vote, Choice choice) {
        for (var standing : votes.mine(vote)) votes.cast(vote, standing.entry(), choice);
    }

    /** Closes, has what came in off the screens entered and signed, throws the dice where the method asks, announces. */
    void close(SessionPart part, ItemPart item, ItemId id) {
        var concluded = cast.as(part.chair(), () -> proceedings.closeVote(id));
        var vote = concluded.vote();
        if (vote.result() == null) {
            if (item.hands() != null) count(part, vote.id(), BallotChannel.HAND, item.hands());
            if (item.paper() != null) {
                count(part, vote.id(), BallotChannel.PAPER, item.paper().marks());
            }
            if (cast.as(part.chair(), () -> votes.awaitsDraw(vote.id()))) throwDice(part, vote.id());
            concluded = cast.as(part.chair(), () -> proceedings.announce(id));
        }
        check(part, item, concluded);
    }

    private static void check(SessionPart part, ItemPart item, Concluded concluded) {
        var verdict = concluded.vote().result();
        if (verdict == null || !verdict.outcome().wireName().equals(item.outcome())) {
            throw new IllegalStateException("%s, %s: the content says %s, the rule says %s"
                    .formatted(part.key(), item.title(), item.outcome(), verdict));
        }
    }

    private void giveSheets(SessionPart part, SheetsPart paper, VoteId vote) {
        var people = Set.copyOf(paper.who().stream().map(cast::person).toList());
        cast.as(part.minutesBy(), () -> {
            var names = persons.names(people);
            marks.of(vote).stream()
                    .filter(row -> names.containsValue(row.name()))
                    .forEach(row -> marks.paper(vote, row.entry()));
        });
    }

    private void count(SessionPart part, VoteId vote, BallotChannel channel, BallotsPart numbers) {
        var groups = new LinkedHashMap<Choice, Integer>();
        FilledIn.all(numbers).forEach(choice -> groups.merge(choice, 1, Integer::sum));
        cast.as(part.minutesBy(), () -> sheets.enter(vote, channel, new SheetCount(groups, 0, 0)));
        cast.as(part.chair(), () -> sheets.sign(vote, channel));
    }

    /** Two persons enter the same ten faces. */
    private void throwDice(SessionPart part, VoteId vote) {
        var faces = new ArrayList<Integer>();
        for (int i = 0; i < DrawnNumber.DICE; i++) {
            faces.add(Math.floorMod(31 * part.key().hashCode() + 7 * i * i + i, FACES) + 1);
        }
        for (var key : List.of(part.minutesBy(), part.chair())) {
            cast.as(key, () -> draws.enter(vote, DrawnNumber.ofDice(faces)));
        }
    }

    /** Who casts what on a screen, dealt over those who are there, in their order. */
    Map<String, Choice> choices(SessionPart part, ItemPart item, VoteView vote) {
        var voters = screens(part, item);
        var statements = item.statements();
        if (statements != null) return statements(voters, statements);
        var ballots = item.ballots();
        var votes = item.votes();
        List<Choice> dealt = ballots != null
                ? FilledIn.all(ballots, vote.rule().method(), vote.paper())
                : votes == null ? List.of() : FilledIn.all(votes);
        var choices = new LinkedHashMap<String, Choice>();
        for (int turn = 0; turn < Math.min(voters.size(), dealt.size()); turn++) {
            choices.put(voters.get(turn), dealt.get(turn));
        }
        return choices;
    }

    private static Map<String, Choice> statements(List<String> voters, DemoContent.StatementsPart statements) {
        var choices = new LinkedHashMap<String, Choice>();
        voters.subList(0, voters.size() - statements.silent())
                .forEach(key -> choices.put(key, new Choice.Stated(Statement.AGREE, null)));
        for (var given : statements.given()) {
            var statement = WireName.parse(Statement.class, given.statement());
            choices.put(given.by(), new Choice.Stated(statement, given.reason()));
        }
        return choices;
    }

    /** Whoever neither raises a hand in the hall nor has a sheet. */
    private static List<String> screens(SessionPart part, ItemPart item) {
        var voters = part.here();
        var arrivals = part.arrivals();
        if (item.hands() != null && arrivals != null) {
            arrivals.stream()
                    .filter(arrival -> arrival.channel().equals("hall"))
                    .forEach(arrival -> voters.removeAll(arrival.who()));
        }
        if (item.paper() != null) voters.removeAll(item.paper().who());
        return voters;
    }
}
