package si.plenum.plenary.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import si.plenum.community.Bodies;
import si.plenum.community.Elector;
import si.plenum.community.Memberships;
import si.plenum.platform.LegalClock;
import si.plenum.platform.NotFound;
import si.plenum.platform.Refused;
import si.plenum.platform.language.Language;
import si.plenum.platform.pdf.PdfPages;
import si.plenum.plenary.AgendaRow;
import si.plenum.plenary.ItemId;
import si.plenum.plenary.Printing;
import si.plenum.plenary.SessionId;
import si.plenum.proposal.Proposals;
import si.plenum.rules.Rule;
import si.plenum.rules.Rulebooks;
import si.plenum.rules.Step;
import si.plenum.voting.BallotPaper;

/** Fills the templates of what is printed for a session. */
@Service
@Transactional(readOnly = true)
class PrintingService implements Printing {

    private final SessionRepository sessions;
    private final AgendaRepository agenda;
    private final SessionReader reader;
    private final Bodies bodies;
    private final Memberships memberships;
    private final Proposals proposals;
    private final Rulebooks rulebooks;
    private final PdfPages pages;
    private final LegalClock clock;

    PrintingService(
            SessionRepository sessions,
            AgendaRepository agenda,
            SessionReader reader,
            Bodies bodies,
            Memberships memberships,
            Proposals proposals,
            Rulebooks rulebooks,
            PdfPages pages,
            LegalClock clock) {
        this.sessions = sessions;
        this.agenda = agenda;
        this.reader = reader;
        this.bodies = bodies;
        this.memberships = memberships;
        this.proposals = proposals;
        this.rulebooks = rulebooks;
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    @PreAuthorize("@plenary.mayKeepAttendance(#id)")
    public byte[] attendance(SessionId id, int guests) {
        if (guests < 0 || guests > MOST_GUESTS) throw new Refused("error.print.guests", Map.of("max", MOST_GUESTS));
        var session = sessions.get(id);
        var names = memberships.electorate(session.body(), clock.today()).stream()
                .map(Elector::name)
                .toList();
        return written(
                "pdf/attendance",
                Map.of(
                        "session",
                        session,
                        "body",
                        bodies.byId(session.body()).name(),
                        "names",
                        names,
                        "guests",
                        IntStream.range(0, guests).boxed().toList()),
                session.startsAt());
    }

    @Override
    @PreAuthorize("@plenary.mayKeepAttendance(#id)")
    public byte[] ballots(ItemId id, int copies) {
        if (copies < 1 || copies > MOST_BALLOTS) throw new Refused("error.print.copies", Map.of("max", MOST_BALLOTS));
        var session = sessions.get(agenda.get(id).session());
        var row = reader.rows(session).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (row.proposal() == null || row.wording() == null) throw new Refused("error.item.nothing-to-decide");
        var last = row.vote();
        var vote = last != null && ItemVote.RUNNING.contains(last.state()) ? last : null;
        var rule = vote == null ? rule(session, row) : vote.rule();
        var paper = vote == null ? Objects.requireNonNullElse(row.planned(), BallotPaper.NONE) : vote.paper();
        if (rule.method().openOnly()) throw new Refused("error.print.statements");
        if (rule.method().hasOptions() && paper.isEmpty()) throw new Refused("error.print.options");
        return written(
                "pdf/ballots",
                Map.of(
                        "session", session,
                        "body", bodies.byId(session.body()).name(),
                        "item", row,
                        "question", vote == null ? row.wording() : vote.question(),
                        "method", rule.method().wireName(),
                        "look", look(rule),
                        "paper", paper,
                        "scale", scale(paper),
                        "copies", IntStream.range(0, copies).boxed().toList()),
                session.startsAt());
    }

    private Rule rule(SessionRecord session, AgendaRow row) {
        var matter = proposals.wording(Objects.requireNonNull(row.proposal()));
        return rulebooks.ruleFor(session.body(), matter.kind(), clock.today()).at(Step.VOTE);
    }

    /** How a sheet is filled in: ticks, numbers before the options, or a number of a scale. */
    private static String look(Rule rule) {
        return switch (rule.method()) {
            case FOR_AGAINST_ABSTAIN, CONSENSUS, CONSENT -> "stance";
            case PLURALITY, APPROVAL, EQUAL_SHARES -> "tick";
            case SCORE -> "score";
            case BORDA, IRV, SCHULZE, RANKED_PAIRS, SCOTTISH_STV, MEEK_STV -> "rank";
        };
    }

    private static List<Integer> scale(BallotPaper paper) {
        var scale = paper.scale();
        return scale == null
                ? List.of()
                : IntStream.rangeClosed(scale.lowest(), scale.highest()).boxed().toList();
    }

    /** In Slovene, whoever prints. */
    private byte[] written(String template, Map<String, ?> model, Instant dated) {
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(Language.SLOVENE.locale());
        try {
            return pages.write(template, model, dated);
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }
}
