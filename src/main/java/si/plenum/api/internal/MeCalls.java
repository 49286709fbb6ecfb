package si.plenum.api.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import si.plenum.community.Belonging;
import si.plenum.community.Memberships;
import si.plenum.community.Office;
import si.plenum.decision.Decisions;
import si.plenum.identity.Persons;
import si.plenum.plenary.SessionAhead;
import si.plenum.plenary.Sessions;
import si.plenum.proposal.ProposalRow;
import si.plenum.proposal.Proposals;
import si.plenum.voting.VoteView;
import si.plenum.voting.Votes;

/** The caller: who they are, their bodies, what awaits them. */
@RestController
@RequestMapping("/api/v1/me")
class MeCalls {

    private final Persons persons;
    private final Memberships memberships;
    private final Votes votes;
    private final Sessions sessions;
    private final Proposals proposals;
    private final Decisions decisions;

    MeCalls(
            Persons persons,
            Memberships memberships,
            Votes votes,
            Sessions sessions,
            Proposals proposals,
            Decisions decisions) {
        this.persons = persons;
        this.memberships = memberships;
        this.votes = votes;
        this.sessions = sessions;
        this.proposals = proposals;
        this.decisions = decisions;
    }

    record Me(
            UUID id,
            String name,
            String email,
            String language,
            boolean administrator,
            List<Mine> bodies,
            List<Awaiting> awaiting) {}

    /** What the caller is in a body. */
    record Mine(String slug, String name, boolean votes, Set<Office> offices) {}

    /**
     * Something that waits for the caller.
     *
     * @param kind {@code vote}, {@code session}, {@code publish} or {@code draft}
     * @param at the address of its call
     * @param when the deadline, the start, or when it was saved
     */
    record Awaiting(
            String kind, String title, String at, @Nullable Instant when) {}

    @GetMapping
    Me me() {
        var profile = persons.profile();
        var bodies = memberships.of(profile.id());
        var awaiting = new ArrayList<Awaiting>();
        bodies.stream()
                .filter(Belonging::votes)
                .forEach(belonging -> votes.openFor(belonging.body().id()).stream()
                        .filter(this::awaitsMe)
                        .forEach(vote -> awaiting.add(new Awaiting(
                                "vote",
                                vote.title(),
                                "/api/v1/votes/" + vote.id().value(),
                                vote.deadline()))));
        sessions.ahead().stream().map(MeCalls::awaiting).forEach(awaiting::add);
        bodies.forEach(belonging -> unpublished(belonging, awaiting));
        proposals.myDrafts().stream().map(MeCalls::awaiting).forEach(awaiting::add);
        return new Me(
                profile.id().value(),
                profile.name(),
                profile.email().value(),
                profile.language().tag(),
                profile.administrator(),
                bodies.stream()
                        .map(one -> new Mine(one.body().slug(), one.body().name(), one.votes(), one.offices()))
                        .toList(),
                awaiting);
    }

    private boolean awaitsMe(VoteView vote) {
        return votes.mine(vote.id()).stream().anyMatch(standing -> standing.awaits(vote));
    }

    private void unpublished(Belonging belonging, List<Awaiting> awaiting) {
        decisions.unpublished(belonging.body().id()).stream()
                .filter(row -> decisions.mayPublish(row.id()))
                .forEach(row ->
                        awaiting.add(new Awaiting("publish", row.title(), "/api/v1/decisions/" + row.number(), null)));
    }

    private static Awaiting awaiting(SessionAhead ahead) {
        var row = ahead.row();
        return new Awaiting(
                "session", row.title(), "/api/v1/sessions/" + row.id().value(), row.startsAt());
    }

    private static Awaiting awaiting(ProposalRow draft) {
        return new Awaiting(
                "draft", draft.title(), "/api/v1/proposals/" + draft.id().value(), draft.filedAt());
    }
}
