package si.plenum.plenary;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationContext;
import si.plenum.TestTime;
import si.plenum.community.TestBodies;
import si.plenum.community.TestBody;
import si.plenum.decision.Decisions;
import si.plenum.decision.FoundingText;
import si.plenum.document.ChangeDraft;
import si.plenum.document.DocumentKind;
import si.plenum.document.Documents;
import si.plenum.document.TextInForce;
import si.plenum.document.text.Operation;
import si.plenum.document.text.Provision;
import si.plenum.document.text.ProvisionKind;
import si.plenum.identity.PersonId;
import si.plenum.platform.LegalClock;
import si.plenum.proposal.AmendmentRole;
import si.plenum.proposal.Amendments;
import si.plenum.proposal.DraftText;
import si.plenum.proposal.ProposalId;
import si.plenum.proposal.ProposalPage;
import si.plenum.proposal.Proposals;
import si.plenum.rules.Matter;
import si.plenum.voting.Choice;
import si.plenum.voting.Position;
import si.plenum.voting.Votes;

/** A body with house rules of three articles, a member's change of all three, and what competes with it. */
public record Amending(ApplicationContext program, TestBody body, TextInForce text, ProposalId main) {

    public static final String RULES = """
            # Hišni red

            ## I. Splošno

            ### 1. člen: Mir

            (1) Nočni mir se začne ob 22. uri.

            ### 2. člen: Čiščenje

            (1) Za čistočo skrbijo vse uporabnice_ki.

            ### 3. člen: Ključi

            (1) Ključ ima, kdor je v evidenci.
            """;

    /** Filed on 2 March 2026. */
    public static Amending of(ApplicationContext program, TestTime time) {
        return of(program, time, program.getBean(TestBodies.class).of(5));
    }

    /** The same in that body. */
    public static Amending of(ApplicationContext program, TestTime time, TestBody body) {
        time.at("2026-03-02T12:00");
        var text = founded(program, body);
        var draft = new ChangeDraft(
                text.document().id(),
                text.day(),
                text.throughSeq(),
                List.of(
                        replace(paragraph(text, 0), "Nočni mir se začne ob 23. uri."),
                        replace(paragraph(text, 1), "Za čistočo skrbi dežurna_i."),
                        replace(paragraph(text, 2), "Ključ ima član_ica.")));
        var proposals = program.getBean(Proposals.class);
        var main = body.as(body.member(0), () -> {
            var begun = proposals.start(
                    body.id(), Matter.DOCUMENT_CHANGE, text.document().id());
            var saved = proposals.save(
                    begun.id(), begun.version(), new DraftText("Mir, red in ključi", "", "Ker je čas.", draft));
            return proposals.file(saved.id(), saved.version()).row().id();
        });
        return new Amending(program, body, text, main);
    }

    /** The house rules in force. */
    public static TextInForce founded(ApplicationContext program, TestBody body) {
        var slug = "red-" + UUID.randomUUID().toString().substring(0, 8);
        body.as(
                body.administrator(),
                () -> program.getBean(Decisions.class)
                        .recordFounding(
                                new FoundingText(
                                        body.id(), slug, "Hišni red", "Hišnega reda", DocumentKind.HOUSE_RULES, RULES),
                                "Sprejeto na ustanovnem zboru.",
                                LocalDate.of(2024, 1, 10),
                                LocalDate.of(2024, 2, 1)));
        var documents = program.getBean(Documents.class);
        return documents.textInForce(slug, program.getBean(LegalClock.class).today());
    }

    /** The only paragraph of an article, from 0. */
    public static Provision paragraph(TextInForce text, int article) {
        return text.text()
                .walk()
                .filter(each -> each.kind() == ProvisionKind.PARAGRAPH)
                .toList()
                .get(article);
    }

    public Provision paragraph(int article) {
        return paragraph(text, article);
    }

    public static Operation replace(Provision provision, String words) {
        return new Operation.Replace(provision.id(), "", words, provision.ownHash());
    }

    /** Another member amends the words of one article. */
    public ProposalId amend(String title, int article, String words) {
        return amend(title, operations -> {
            var changed = new ArrayList<>(operations);
            changed.removeIf(each -> each.provision().equals(paragraph(article).id()));
            changed.add(article, replace(paragraph(article), words));
            return changed;
        });
    }

    public ProposalId amend(String title, UnaryOperator<List<Operation>> change) {
        return compete(AmendmentRole.PARTIAL, title, change);
    }

    /** Another whole change instead of it. */
    public ProposalId alternative(String title, Operation... operations) {
        return compete(AmendmentRole.ALTERNATIVE, title, none -> List.of(operations));
    }

    private ProposalId compete(AmendmentRole role, String title, UnaryOperator<List<Operation>> change) {
        var proposals = program.getBean(Proposals.class);
        return body.as(body.member(1), () -> {
            var draft = program.getBean(Amendments.class).start(main, role);
            var before = Optional.ofNullable(draft.text().change()).orElseGet(() -> ChangeDraft.of(text));
            var typed = new DraftText(title, "", "Ker je tako bolje.", before.with(change.apply(before.operations())));
            var saved = proposals.save(draft.id(), draft.version(), typed);
            return proposals.file(saved.id(), saved.version()).row().id();
        });
    }

    /** A session of 20 March with the proposal on it, still planned. */
    public SessionId plan() {
        return plan("2026-03-20T18:00");
    }

    public SessionId plan(String begins) {
        var sessions = program.getBean(Sessions.class);
        return body.as(body.council(), () -> {
            var planned = sessions.plan(new NewSession(
                    body.id(),
                    SessionKind.ORDINARY,
                    "Seja",
                    "Dvorana",
                    LocalDateTime.parse(begins)
                            .atZone(program.getBean(LegalClock.class).getZone())
                            .toInstant(),
                    body.moderator(),
                    body.minuteTaker()));
            sessions.addProposal(planned, main, 20);
            return planned;
        });
    }

    public SessionId convene() {
        return convene("2026-03-20T18:00");
    }

    public SessionId convene(String begins) {
        var session = plan(begins);
        body.as(body.council(), () -> program.getBean(Sessions.class).convene(session));
        return session;
    }

    /** Everyone comes, the chair opens and begins the first item. */
    public void open(SessionId session, TestTime time) {
        open(session, time, "2026-03-20T18:00");
    }

    public void open(SessionId session, TestTime time, String at) {
        time.at(at);
        for (var person : body.members()) {
            body.as(person, () -> program.getBean(Presence.class).checkIn(session, Channel.HALL));
        }
        body.as(body.moderator(), () -> program.getBean(Proceedings.class).open(session));
        next(session);
    }

    public void next(SessionId session) {
        var after = session(session).current().map(AgendaRow::id);
        body.as(body.moderator(), () -> program.getBean(Proceedings.class).nextItem(session, after));
    }

    /** All vote alike on the item under way; then the next one begins. */
    public Concluded vote(SessionId session, Position position) {
        var proceedings = program.getBean(Proceedings.class);
        var votes = program.getBean(Votes.class);
        var item = session(session).current().orElseThrow().id();
        body.as(body.moderator(), () -> proceedings.openVote(item));
        for (PersonId person : body.members()) {
            body.as(person, () -> {
                var vote = votes.openIn(session.value()).orElseThrow().id();
                votes.mine(vote).forEach(mine -> votes.cast(vote, mine.entry(), Choice.of(position)));
            });
        }
        var concluded = body.as(body.moderator(), () -> proceedings.closeVote(item));
        next(session);
        return concluded;
    }

    public SessionPage session(SessionId session) {
        return body.as(body.moderator(), () -> program.getBean(Sessions.class).page(session));
    }

    public ProposalPage page(ProposalId id) {
        return program.getBean(Proposals.class).page(id);
    }

    /** What stands in each article on a day. */
    public List<String> words(LocalDate day) {
        return program.getBean(Documents.class)
                .textInForce(text.document().id(), day)
                .text()
                .walk()
                .filter(each -> each.kind() == ProvisionKind.PARAGRAPH)
                .map(Provision::text)
                .toList();
    }
}
