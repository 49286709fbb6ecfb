package si.plenum.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import si.plenum.community.Elector;
import si.plenum.community.Memberships;
import si.plenum.community.TestBody;
import si.plenum.document.ChangeDraft;
import si.plenum.document.DocumentKind;
import si.plenum.document.Documents;
import si.plenum.document.TextInForce;
import si.plenum.document.text.Operation;
import si.plenum.document.text.ProvisionKind;
import si.plenum.platform.LegalClock;
import si.plenum.proposal.DraftText;
import si.plenum.proposal.ProposalId;
import si.plenum.proposal.Proposals;
import si.plenum.proposal.SessionPlace;
import si.plenum.rules.Matter;
import si.plenum.voting.Choice;
import si.plenum.voting.NewVote;
import si.plenum.voting.Position;
import si.plenum.voting.VoteId;
import si.plenum.voting.Votes;

/** Leads proposals of a test body to their decision, through the services. */
public record TestDecisions(
        Proposals proposals,
        Decisions decisions,
        Documents documents,
        Votes votes,
        Memberships memberships,
        LegalClock clock) {

    private static final AtomicInteger COUNT = new AtomicInteger(1000);

    public static final String RULES = """
            # Hišni red

            ## I. Splošno

            ### 1. člen: Mir

            (1) Nočni mir se začne ob 22. uri.

            (2) Glasba je ob nočnem miru tiha.

            ### 2. člen: Čiščenje

            (1) Za čistočo skrbijo vse uporabnice_ki.
            """;

    /** A document of the body with a founding text. */
    public TextInForce found(TestBody body, String markdown) {
        var slug = "red-" + UUID.randomUUID().toString().substring(0, 8);
        body.as(
                body.administrator(),
                () -> decisions.recordFounding(
                        new FoundingText(
                                body.id(), slug, "Hišni red", "Hišnega reda", DocumentKind.HOUSE_RULES, markdown),
                        "Sprejeto na ustanovnem zboru.",
                        LocalDate.of(2024, 1, 10),
                        LocalDate.of(2024, 2, 1)));
        return documents.textInForce(slug, clock.today());
    }

    /** A filed resolution of a member. */
    public ProposalId resolution(TestBody body, String title) {
        return file(body, Matter.RESOLUTION, null, new DraftText(title, "", "Sklene se: " + title + ".", "Ker."));
    }

    /** A filed change of the first paragraph of the first article. */
    public ProposalId change(TestBody body, TextInForce text, String words) {
        var first = text.text()
                .walk()
                .filter(each -> each.kind() == ProvisionKind.PARAGRAPH)
                .findFirst()
                .orElseThrow();
        var operation = new Operation.Replace(first.id(), "", words, first.ownHash());
        var draft = new ChangeDraft(text.document().id(), text.day(), text.throughSeq(), List.of(operation));
        return file(body, Matter.DOCUMENT_CHANGE, text, new DraftText("Sprememba: " + words, "", "Ker.", draft));
    }

    private ProposalId file(TestBody body, Matter kind, TextInForce text, DraftText typed) {
        return body.as(body.member(0), () -> {
            var draft = proposals.start(
                    body.id(), kind, text == null ? null : text.document().id());
            var saved = proposals.save(draft.id(), draft.version(), typed);
            return proposals.file(saved.id(), saved.version()).row().id();
        });
    }

    /** Puts it on an agenda and has it voted: all in favour, or all against. */
    AdoptedProposal vote(TestBody body, ProposalId proposal, Position position) {
        var number = "%s-2026-%d-1".formatted(body.body().prefix(), COUNT.incrementAndGet());
        body.as(body.council(), () -> {
            proposals.schedule(
                    proposal,
                    new SessionPlace(number.substring(0, number.length() - 2), clock.instant(), body.moderator()));
            proposals.freeze(proposal);
        });
        var session = UUID.randomUUID();
        var vote = body.as(body.moderator(), () -> open(body, proposal, session, number));
        for (var member : body.members()) {
            body.as(
                    member,
                    () -> votes.mine(vote).forEach(mine -> votes.cast(vote, mine.entry(), Choice.of(position))));
        }
        body.as(body.moderator(), () -> {
            votes.close(vote);
            votes.count(vote);
            votes.certify(vote);
        });
        return new AdoptedProposal(vote, proposal, session, Set.of(body.moderator(), body.minuteTaker()));
    }

    private VoteId open(TestBody body, ProposalId proposal, UUID session, String number) {
        var wording = proposals.wording(proposal);
        var vote = votes.schedule(NewVote.inTheHall(
                body.id(),
                session,
                UUID.randomUUID(),
                number,
                body.moderator(),
                wording.title(),
                wording.wording(),
                body.rule(wording.kind())));
        var present = memberships.electorate(body.id(), clock.today()).stream()
                .map(Elector::membership)
                .collect(Collectors.toSet());
        votes.open(vote, present, false);
        return vote;
    }

    /** Votes for it and records the decision, as the chair does in one act. */
    public DecisionId adopt(TestBody body, ProposalId proposal) {
        var adopted = vote(body, proposal, Position.FOR);
        return body.as(body.moderator(), () -> {
            var id = decisions.record(adopted);
            proposals.conclude(proposal, adopted.vote());
            return id;
        });
    }
}
