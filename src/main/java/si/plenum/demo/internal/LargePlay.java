package si.plenum.demo.internal;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import si.plenum.community.Memberships;
import si.plenum.identity.NewPerson;
import si.plenum.identity.Persons;
import si.plenum.platform.language.Language;
import si.plenum.plenary.Channel;
import si.plenum.plenary.ItemId;
import si.plenum.plenary.NewSession;
import si.plenum.plenary.Presence;
import si.plenum.plenary.Proceedings;
import si.plenum.plenary.SessionId;
import si.plenum.plenary.SessionKind;
import si.plenum.plenary.Sessions;
import si.plenum.proposal.DraftText;
import si.plenum.proposal.ProposalId;
import si.plenum.proposal.Proposals;
import si.plenum.rules.Matter;
import si.plenum.voting.Choice;
import si.plenum.voting.Position;
import si.plenum.voting.Votes;

/**
 * The same community grown large, for measuring: 2,000 members, 10,000 proposals, 5,000 decisions. The council decides them
 * in two hundred sessions of twenty-five items; the rest waits for the plenum.
 */
@Component
class LargePlay {

    private static final int MEMBERS = 2_000;
    private static final int PROPOSALS = 10_000;
    private static final int SESSIONS = 200;
    private static final int ITEMS = 25;
    private static final int FIRST_DAY = -1_050;
    private static final int DAYS_BETWEEN = 5;
    private static final long SEED = 20_261_122L;
    private static final List<String> COUNCIL =
            List.of("council-1", "council-2", "council-3", "council-4", "council-5");

    private final Cast cast;
    private final DemoFiles files;
    private final Persons persons;
    private final Memberships memberships;
    private final Proposals proposals;
    private final Sessions sessions;
    private final Presence presence;
    private final Proceedings proceedings;
    private final Votes votes;
    private final Map<Integer, List<ProposalId>> filed = new HashMap<>();
    private final Map<Integer, SessionId> convened = new HashMap<>();

    LargePlay(
            Cast cast,
            DemoFiles files,
            Persons persons,
            Memberships memberships,
            Proposals proposals,
            Sessions sessions,
            Presence presence,
            Proceedings proceedings,
            Votes votes) {
        this.cast = cast;
        this.files = files;
        this.persons = persons;
        this.memberships = memberships;
        this.proposals = proposals;
        this.sessions = sessions;
        this.presence = presence;
        this.proceedings = proceedings;
        this.votes = votes;
    }

    void play(DemoContent content, Script script) {
        var words = new LargeWords(files.yaml("large.yaml"), SEED);
        for (int i = 0; i < SESSIONS; i++) {
            int number = i;
            int day = FIRST_DAY + i * DAYS_BETWEEN;
            var starts = script.moment(day, "17.00");
            script.at(script.moment(day - 4, "8.00"), () -> file(number, words));
            script.at(script.moment(day - 4, "9.00"), () -> convene(number, starts));
            script.at(starts, () -> meet(number));
        }
        long already =
                content.proposals().stream().filter(part -> !part.isDraft()).count();
        int rest = (int) (PROPOSALS - SESSIONS * ITEMS - already);
        for (int i = 0; i < rest; i++) {
            int number = i;
            int day = FIRST_DAY + (int) ((long) i * -FIRST_DAY / rest);
            script.at(script.moment(day, LocalTime.of(12, 0)), () -> fileInPlenum(number, words));
        }
        long members = content.accounts().stream()
                .filter(account -> account.roles().stream()
                        .anyMatch(role ->
                                role.body().equals("plenum") && role.as().equals("member")))
                .count();
        // Yesterday, so that the sessions of the smaller play keep their roll.
        script.at(script.moment(-1, "8.00"), () -> admit((int) members, script));
    }

    private void file(int number, LargeWords words) {
        var ids = new ArrayList<ProposalId>();
        for (int i = 0; i < ITEMS; i++) {
            ids.add(file(COUNCIL.get(i % COUNCIL.size()), "programski-svet", words.next(false)));
        }
        filed.put(number, ids);
    }

    private void fileInPlenum(int number, LargeWords words) {
        file("member-%02d".formatted(number % 40 + 1), "plenum", words.next(true));
    }

    private ProposalId file(String author, String body, LargeWords.Motion motion) {
        return cast.as(author, () -> {
            var draft = proposals.start(cast.body(body), Matter.RESOLUTION, null);
            var text = new DraftText(motion.title(), motion.summary(), motion.text(), motion.reasons());
            var saved = proposals.save(draft.id(), draft.version(), text);
            proposals.file(draft.id(), saved.version());
            return draft.id();
        });
    }

    private void convene(int number, Instant starts) {
        cast.as(COUNCIL.getFirst(), () -> {
            var id = sessions.plan(new NewSession(
                    cast.body("programski-svet"),
                    SessionKind.ORDINARY,
                    "Delovna seja Programskega sveta",
                    "Upravna stavba, sejna soba",
                    starts,
                    cast.person(COUNCIL.getFirst()),
                    cast.person(COUNCIL.getLast())));
            for (var proposal : filed.getOrDefault(number, List.of())) sessions.addProposal(id, proposal, 5);
            sessions.convene(id);
            convened.put(number, id);
        });
    }

    private void meet(int number) {
        var id = convened.get(number);
        if (id == null) throw new IllegalStateException("not convened: " + number);
        for (var member : COUNCIL) cast.as(member, () -> presence.checkIn(id, Channel.HALL));
        var chair = COUNCIL.getFirst();
        cast.as(chair, () -> proceedings.open(id));
        // The agenda is read once: a page of a session is much to read, and five thousand items are not to wait for it.
        var agenda = cast.as(chair, () -> sessions.page(id).agenda());
        Optional<ItemId> before = Optional.empty();
        for (int i = 0; i < agenda.size(); i++) {
            var after = before;
            var item = agenda.get(i).id();
            cast.as(chair, () -> {
                proceedings.nextItem(id, after);
                proceedings.openVote(item);
            });
            decide(id, item, number + i);
            before = Optional.of(item);
        }
        cast.as(chair, () -> proceedings.close(id));
    }

    /** Four for and one who differs, another one each time. */
    private void decide(SessionId session, ItemId item, int turn) {
        var vote = cast.as(
                COUNCIL.getFirst(),
                () -> votes.openIn(session.value()).orElseThrow().id());
        for (int i = 0; i < COUNCIL.size(); i++) {
            var position =
                    i != turn % COUNCIL.size() ? Position.FOR : turn % 2 == 0 ? Position.AGAINST : Position.ABSTAIN;
            cast.as(COUNCIL.get(i), () -> {
                for (var standing : votes.mine(vote)) votes.cast(vote, standing.entry(), Choice.of(position));
            });
        }
        cast.as(COUNCIL.getFirst(), () -> proceedings.closeVote(item));
    }

    private void admit(int already, Script script) {
        var plenum = cast.body("plenum");
        cast.as("administrator", () -> {
            for (int i = already; i < MEMBERS; i++) {
                var key = "member-%04d".formatted(i + 1);
                var person = persons.create(new NewPerson(
                        "Demo članica_an " + "%04d".formatted(i + 1),
                        FoundingPlay.email(key),
                        Language.SLOVENE,
                        false));
                memberships.admit(plenum, person, true, script.day(-1));
            }
        });
    }
}
