package si.plenum.permissions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import si.plenum.TestTime;
import si.plenum.community.MembershipId;
import si.plenum.community.Memberships;
import si.plenum.community.Office;
import si.plenum.community.Post;
import si.plenum.community.TermId;
import si.plenum.community.TestBodies;
import si.plenum.community.TestBody;
import si.plenum.community.effect.MandateGiving;
import si.plenum.community.effect.NewTerm;
import si.plenum.decision.Decisions;
import si.plenum.decision.TestDecisions;
import si.plenum.document.ChangeDraft;
import si.plenum.document.Changes;
import si.plenum.document.Documents;
import si.plenum.document.TextInForce;
import si.plenum.document.text.Operation;
import si.plenum.document.text.ProvisionKind;
import si.plenum.identity.ApiTokens;
import si.plenum.identity.AsSystem;
import si.plenum.identity.PersonId;
import si.plenum.platform.LegalClock;
import si.plenum.plenary.AgendaRow;
import si.plenum.plenary.Channel;
import si.plenum.plenary.Hall;
import si.plenum.plenary.ItemId;
import si.plenum.plenary.ItemKind;
import si.plenum.plenary.NewSession;
import si.plenum.plenary.Presence;
import si.plenum.plenary.Proceedings;
import si.plenum.plenary.SessionId;
import si.plenum.plenary.SessionKind;
import si.plenum.plenary.Sessions;
import si.plenum.plenary.SpeakingOrder;
import si.plenum.proposal.DraftText;
import si.plenum.proposal.ProposalId;
import si.plenum.proposal.Proposals;
import si.plenum.proposal.TestElection;
import si.plenum.rules.Matter;
import si.plenum.rules.Secrecy;
import si.plenum.voting.Position;
import si.plenum.voting.TestVotes;
import si.plenum.voting.VoteId;
import si.plenum.voting.Votes;
import si.plenum.voting.secret.SecretVotes;

/** A body with something in every state, another body beside it, and everyone who may try something. Made once, by services. */
final class World {

    private static final String BEFORE = "2026-03-02T12:00";
    private static final String EVENING = "2026-03-20T18:00";
    private static final String LATER = "2026-03-20T18:20";

    private final ApplicationContext program;
    private final TestTime time;
    private final TestBody body;
    private final TestBody foreign;
    private final Things things;
    private final TextInForce text;
    private final String foundingNumber;
    private final String certifiedNumber;
    private final long filedNumber;

    World(ApplicationContext program, TestTime time) {
        this.program = program;
        this.time = time;
        time.at(BEFORE);
        body = the(TestBodies.class).of(8, TestElection.rules(TestElection.rule(Secrecy.OPEN)));
        foreign = the(TestBodies.class).of(5);
        body.as(body.administrator(), () -> {
            var memberships = the(Memberships.class);
            memberships.appoint(body.id(), body.member(2), Office.MODERATOR, TestBodies.SINCE, Optional.empty());
            memberships.appoint(body.id(), body.member(3), Office.MINUTE_TAKER, TestBodies.SINCE, Optional.empty());
        });
        text = documents().found(body, TestDecisions.RULES);
        foundingNumber = the(Decisions.class)
                .search("", Optional.of(body.id()), Optional.empty(), 0, 1)
                .getFirst()
                .number();
        var filed = Hall.filed(program, body, "Vložen");
        filedNumber =
                as(Role.OWNER, () -> the(Proposals.class).page(filed).row().number());
        plan(foreign, "Tuja seja", EVENING, Hall.filed(program, foreign, "Tuj"));
        var scheduled = Hall.filed(program, body, "Uvrščen");
        var planned = plan(body, "Osnutek seje", "2026-04-20T18:00", scheduled);
        var convened = convened("Sklicana", "2026-03-20T17:00", List.of());
        var running = convened("V teku", EVENING, List.of(Hall.filed(program, body, "Na vrsti")));
        var voting = convened(
                "Glasovanje",
                EVENING,
                List.of(Hall.filed(program, body, "Sprejet"), Hall.filed(program, body, "Odprt")));

        time.at(EVENING);
        begin(running);
        begin(voting);
        var unpublished = adopt(voting);
        var open = current(voting);
        as(Role.CHAIR, () -> the(Proceedings.class).openVote(open));
        var request = ask(running);
        var ballots = ballots(vote(voting, 0));
        certifiedNumber = number(ballots.certified());
        things = new Things(
                body.id(),
                body.member(0),
                membership(body.member(0)),
                token(),
                term(unpublished),
                new Things.Papers(
                        draft(),
                        filed,
                        scheduled,
                        election(),
                        text.document().id(),
                        as(Role.OWNER, () -> the(Changes.class).prepare(change())),
                        unpublished,
                        as(Role.CHAIR, () -> the(Decisions.class).unpublished(body.id()))
                                .getFirst()
                                .number(),
                        as(
                                Role.COORDINATOR,
                                () -> the(si.plenum.decision.FollowUps.class)
                                        .add(
                                                unpublished,
                                                new si.plenum.decision.NewFollowUp(
                                                        si.plenum.decision.FollowUpKind.CONDITION,
                                                        "Pogoj",
                                                        "",
                                                        null)))),
                ballots,
                new Things.Meetings(
                        planned,
                        as(Role.COUNCIL, () -> the(Sessions.class).page(planned))
                                .row()
                                .number(),
                        item(planned, 0),
                        convened,
                        running,
                        current(running),
                        item(running, 1),
                        open,
                        request));
    }

    Things things() {
        return things;
    }

    TestBody body() {
        return body;
    }

    String foundingNumber() {
        return foundingNumber;
    }

    String certifiedNumber() {
        return certifiedNumber;
    }

    long filedNumber() {
        return filedNumber;
    }

    <T> T the(Class<T> service) {
        return program.getBean(service);
    }

    /** The evening on which everything happens, when it has happened. */
    void isNow() {
        time.at(LATER);
    }

    <T> T as(Role role, java.util.function.Supplier<T> work) {
        return switch (role) {
            case VISITOR -> visiting(work);
            case SYSTEM -> AsSystem.call(work);
            default -> body.as(person(role), work);
        };
    }

    void as(Role role, Runnable work) {
        as(role, () -> {
            work.run();
            return true;
        });
    }

    PersonId person(Role role) {
        return switch (role) {
            case STRANGER -> body.outsider();
            case FOREIGN_MEMBER -> foreign.member(0);
            case FOREIGN_COUNCIL -> foreign.council();
            case FOREIGN_CHAIR -> foreign.moderator();
            case OBSERVER -> body.observer();
            case MEMBER -> body.member(1);
            case OWNER -> body.member(0);
            case COUNCIL -> body.council();
            case CHAIR -> body.moderator();
            case OTHER_CHAIR -> body.member(2);
            case MINUTE_TAKER -> body.minuteTaker();
            case OTHER_MINUTE_TAKER -> body.member(3);
            case COORDINATOR -> body.coordinator();
            case ADMINISTRATOR -> body.administrator();
            case VISITOR, SYSTEM -> throw new IllegalArgumentException(role + " is no person");
        };
    }

    /** A change of the first paragraph of the body's document. */
    ChangeDraft change() {
        var first = text.text()
                .walk()
                .filter(each -> each.kind() == ProvisionKind.PARAGRAPH)
                .findFirst()
                .orElseThrow();
        return ChangeDraft.of(text)
                .with(List.of(
                        new Operation.Replace(first.id(), "", "Nočni mir se začne ob 23. uri.", first.ownHash())));
    }

    String slug() {
        return text.document().slug();
    }

    NewSession session(si.plenum.community.BodyId id) {
        return session(id, body, "Nova seja", "2026-05-20T18:00");
    }

    private static <T> T visiting(java.util.function.Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new AnonymousAuthenticationToken(
                "visitor", "anonymous", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private TestDecisions documents() {
        return new TestDecisions(
                the(Proposals.class),
                the(Decisions.class),
                the(Documents.class),
                the(Votes.class),
                the(Memberships.class),
                the(LegalClock.class));
    }

    private NewSession session(si.plenum.community.BodyId id, TestBody people, String title, String at) {
        return new NewSession(
                id, SessionKind.ORDINARY, title, "Dvorana", instant(at), people.moderator(), people.minuteTaker());
    }

    private Instant instant(String local) {
        return LocalDateTime.parse(local)
                .atZone(the(LegalClock.class).getZone())
                .toInstant();
    }

    private SessionId plan(TestBody of, String title, String at, ProposalId... proposals) {
        var sessions = the(Sessions.class);
        return of.as(of.council(), () -> {
            var id = sessions.plan(session(of.id(), of, title, at));
            for (var proposal : proposals) sessions.addProposal(id, proposal, 20);
            sessions.addItem(id, ItemKind.REPORT, "Poročilo", 10);
            return id;
        });
    }

    private SessionId convened(String title, String at, List<ProposalId> proposals) {
        var id = plan(body, title, at, proposals.toArray(ProposalId[]::new));
        as(Role.COUNCIL, () -> the(Sessions.class).convene(id));
        return id;
    }

    private void begin(SessionId session) {
        for (var person : body.members()) {
            body.as(person, () -> the(Presence.class).checkIn(session, Channel.HALL));
        }
        as(Role.CHAIR, () -> {
            the(Proceedings.class).open(session);
            next(session);
        });
    }

    /** Adopts the current item of a session and goes on to the next. */
    private si.plenum.decision.DecisionId adopt(SessionId session) {
        var item = current(session);
        as(Role.CHAIR, () -> the(Proceedings.class).openVote(item));
        castAll(vote(session, 0));
        return as(Role.CHAIR, () -> {
            var decision = the(Proceedings.class).closeVote(item).decision().orElseThrow();
            next(session);
            return decision;
        });
    }

    private void next(SessionId session) {
        var current = the(Sessions.class).page(session).current().map(AgendaRow::id);
        the(Proceedings.class).nextItem(session, current);
    }

    private void castAll(VoteId vote) {
        for (var person : body.members()) the(TestVotes.class).cast(body, vote, person, Position.FOR);
    }

    private VoteId vote(SessionId session, int number) {
        return as(Role.CHAIR, () -> the(Votes.class).ofContext(session.value()))
                .get(number)
                .id();
    }

    private ItemId current(SessionId session) {
        return as(Role.CHAIR, () -> the(Sessions.class).page(session))
                .current()
                .orElseThrow()
                .id();
    }

    private ItemId item(SessionId session, int number) {
        return as(Role.COUNCIL, () -> the(Sessions.class).page(session))
                .agenda()
                .get(number)
                .id();
    }

    private UUID ask(SessionId session) {
        return as(Role.OWNER, () -> {
            the(SpeakingOrder.class).ask(session, false);
            return the(SpeakingOrder.class).list(session).getFirst().id();
        });
    }

    private ProposalId draft() {
        return as(Role.OWNER, () -> {
            var proposals = the(Proposals.class);
            var draft = proposals.start(body.id(), Matter.RESOLUTION, null);
            return proposals
                    .save(draft.id(), draft.version(), new DraftText("Osnutek", "", "Sklene se.", "Ker."))
                    .id();
        });
    }

    private ProposalId election() {
        var election = TestElection.filed(program, body, TestElection.plan(body.id(), 2));
        election.stand(body.member(0));
        return election.id();
    }

    /** The owner is elected to write the body's minutes. Begun by the decision that is there, though that was about something else. */
    private TermId term(si.plenum.decision.DecisionId decision) {
        var term = new NewTerm(
                body.id(),
                body.id(),
                Post.MINUTE_TAKER,
                false,
                2,
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2028, 4, 1),
                false);
        var transaction = the(TransactionTemplate.class);
        return Objects.requireNonNull(transaction.execute(
                status -> the(MandateGiving.class).begin(term, List.of(body.member(0)), decision.value())));
    }

    private UUID token() {
        return as(Role.OWNER, () -> {
            var tokens = the(ApiTokens.class);
            tokens.make(
                    "Žeton",
                    Set.of(ApiTokens.Scope.READ),
                    the(LegalClock.class).today().plusDays(9));
            return tokens.own().getFirst().id();
        });
    }

    private MembershipId membership(PersonId person) {
        return as(
                        Role.COUNCIL,
                        () -> the(Memberships.class).actsFor(body.id(), person).getFirst())
                .membership();
    }

    private Things.Ballots ballots(VoteId certified) {
        var votes = the(TestVotes.class);
        var rule = body.rule(Matter.RESOLUTION);
        var planned = votes.plain(body, rule);
        var open = votes.open(body, planned, 8, false);
        var closed = votes.open(body, 8);
        var counted = votes.open(body, 8);
        as(Role.CHAIR, () -> {
            the(Votes.class).close(closed);
            the(Votes.class).close(counted);
            the(Votes.class).count(counted);
        });
        var secret = SecretVotes.of(program, 0, body);
        var issuing = secret.issuing(secret.rule(), 8);
        return new Things.Ballots(
                votes.scheduled(body, votes.plain(body, rule)),
                open,
                votes.entry(body, open, body.member(0)),
                planned.context(),
                closed,
                counted,
                number(counted),
                certified,
                issuing,
                votes.entry(body, issuing, body.member(0)));
    }

    private String number(VoteId vote) {
        return as(Role.CHAIR, () -> the(Votes.class).view(vote)).number();
    }

    /** Rules for a body that has none. */
    Map<Matter, si.plenum.rules.Rule> rules() {
        return TestBodies.usualRules();
    }
}
