package si.plenum.voting;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static si.plenum.RefusalAssert.assertRefused;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import si.plenum.PlenumTest;
import si.plenum.community.Elector;
import si.plenum.community.MembershipId;
import si.plenum.community.Memberships;
import si.plenum.community.TestBodies;
import si.plenum.community.TestBody;
import si.plenum.identity.PersonId;
import si.plenum.journal.Journal;
import si.plenum.journal.RecordedEntry;
import si.plenum.platform.LegalClock;
import si.plenum.platform.NotFound;
import si.plenum.rules.Matter;
import si.plenum.rules.Proxies;
import si.plenum.rules.Quorum;
import si.plenum.rules.Rule;
import si.plenum.voting.tally.Outcome;

@PlenumTest
class ProxiesTest {

    @Autowired
    TestBodies bodies;

    @Autowired
    TestVotes given;

    @Autowired
    Votes votes;

    @Autowired
    ProxyGrants proxies;

    @Autowired
    Memberships memberships;

    @Autowired
    Journal journal;

    @Autowired
    LegalClock clock;

    @Test
    void a_holder_gets_a_ballot_for_the_giver_and_both_count() {
        var body = body(5);
        var vote = given.plain(body, body.rule(Matter.RESOLUTION));
        grant(body, body.member(1), body.member(0), session(vote));

        var id = given.open(body, vote, 4, false);
        var mine = body.as(body.member(0), () -> votes.mine(id));

        assertThat(mine).hasSize(2).allMatch(Standing::present);
        for (var standing : mine) {
            body.as(body.member(0), () -> votes.cast(id, standing.entry(), Choice.of(Position.FOR)));
        }
        assertThat(body.as(body.moderator(), () -> votes.view(id)))
                .satisfies(view -> assertThat(List.of(view.roll(), view.present(), view.cast()))
                        .containsExactly(5, 5, 2));
        assertThat(body.as(body.member(1), () -> proxies.frozen(id)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.giver()).isEqualTo(member(body, body.member(1)));
                    assertThat(line.holderName()).isNotEmpty();
                });
        var verdict = given.conclude(body, id).verdict();
        assertThat(verdict).isNotNull();
        assertThat(verdict.outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(verdict.count().forVotes()).isEqualTo(2);
    }

    @Test
    void the_giver_then_has_no_ballot_and_casts_none() {
        var body = body(5);
        var vote = given.plain(body, body.rule(Matter.RESOLUTION));
        grant(body, body.member(1), body.member(0), session(vote));
        var id = given.open(body, vote, 4, false);
        var entry = body.as(body.member(0), () -> votes.mine(id)).get(1).entry();

        assertThat(body.as(body.member(1), () -> votes.mine(id))).isEmpty();
        assertThatThrownBy(() -> body.as(body.member(1), () -> votes.cast(id, entry, Choice.of(Position.FOR))))
                .isInstanceOf(si.plenum.platform.Refused.class);
    }

    @Test
    void whether_a_represented_entry_counts_as_present_is_for_the_rule_to_say() {
        var quorum = new Quorum(TestBodies.QUORUM.threshold(), null, false);
        var body = body(5, rule -> rule.with(quorum));
        var vote = given.plain(body, body.rule(Matter.RESOLUTION));
        grant(body, body.member(1), body.member(0), session(vote));

        var id = given.open(body, vote, 4, false);
        for (var standing : body.as(body.member(0), () -> votes.mine(id))) {
            body.as(body.member(0), () -> votes.cast(id, standing.entry(), Choice.of(Position.FOR)));
        }

        assertThat(body.as(body.moderator(), () -> votes.view(id)))
                .satisfies(
                        view -> assertThat(List.of(view.present(), view.cast())).containsExactly(4, 2));
    }

    @Test
    void a_holder_who_comes_while_the_vote_is_open_brings_the_represented_in() {
        var body = body(5);
        var vote = given.plain(body, body.rule(Matter.RESOLUTION));
        grant(body, body.member(1), body.member(0), session(vote));
        var id = given.open(body, vote, 3, false);
        assertThat(body.as(body.member(0), () -> votes.mine(id))).noneMatch(Standing::present);

        body.as(body.minuteTaker(), () -> votes.checkedIn(vote.context(), member(body, body.member(0))));

        assertThat(body.as(body.member(0), () -> votes.mine(id))).hasSize(2).allMatch(Standing::present);
        assertThat(body.as(body.moderator(), () -> votes.view(id)).present()).isEqualTo(5);
    }

    @Test
    void a_giver_who_is_there_votes_in_person() {
        var body = body(5);
        var vote = given.plain(body, body.rule(Matter.RESOLUTION));
        grant(body, body.member(1), body.member(0), session(vote));

        var id = given.open(body, vote, 5, false);

        assertThat(body.as(body.member(1), () -> votes.mine(id))).hasSize(1);
        assertThat(body.as(body.member(0), () -> votes.mine(id))).hasSize(1);
    }

    @Test
    void a_proxy_for_one_matter_or_another_session_does_not_reach_this_vote() {
        var body = body(5);
        var vote = given.plain(body, body.rule(Matter.RESOLUTION));
        grant(body, body.member(1), body.member(0), new ProxyScope.Session(UUID.randomUUID()));
        grant(body, body.member(1), body.member(0), new ProxyScope.Item(vote.context(), UUID.randomUUID()));

        var id = given.open(body, vote, 4, false);

        assertThat(body.as(body.member(0), () -> votes.mine(id))).hasSize(1);
    }

    @Test
    void a_proxy_holds_on_its_days_only() {
        var body = body(5);
        var vote = given.plain(body, body.rule(Matter.RESOLUTION));
        var tomorrow = clock.today().plusDays(1);
        body.as(
                body.member(1),
                () -> proxies.grant(new NewProxy(
                        body.id(),
                        member(body, body.member(1)),
                        member(body, body.member(0)),
                        new ProxyScope.Everything(),
                        tomorrow,
                        null)));

        assertThat(body.as(body.member(0), () -> votes.mine(given.open(body, vote, 4, false))))
                .hasSize(1);
        assertThat(body.as(body.member(0), () -> proxies.of(body.id()))).hasSize(1);
    }

    @Test
    void revoked_before_the_vote_opens_it_does_not_count_and_afterwards_only_for_later_votes() {
        var body = body(5);
        var first = given.plain(body, body.rule(Matter.RESOLUTION));
        var proxy = grant(body, body.member(1), body.member(0), new ProxyScope.Everything());
        var opened = given.open(body, first, 4, false);

        body.as(body.member(1), () -> proxies.revoke(proxy));
        body.as(body.member(1), () -> proxies.revoke(proxy));

        assertThat(body.as(body.member(0), () -> votes.mine(opened))).hasSize(2);
        var later = given.open(body, 4);
        assertThat(body.as(body.member(0), () -> votes.mine(later))).hasSize(1);
        assertThat(journalOf(proxy)).containsExactly("proxy.granted", "proxy.revoked");
    }

    @Test
    void one_for_a_single_matter_cannot_be_taken_back_while_that_is_voted_on() {
        var body = body(5);
        var vote = given.plain(body, body.rule(Matter.RESOLUTION));
        var proxy = grant(body, body.member(1), body.member(0), new ProxyScope.Item(vote.context(), vote.subject()));
        given.open(body, vote, 4, false);

        assertRefused(() -> body.as(body.member(1), () -> proxies.revoke(proxy)), "error.proxy.used");
    }

    @Test
    void chains_doubles_and_more_than_a_holder_may_have_are_refused_with_their_reason() {
        var body = body(7, rule -> rule.with(new Proxies(2, 3)));
        var everything = new ProxyScope.Everything();
        grant(body, body.member(0), body.member(1), everything);

        assertRefused(() -> grant(body, body.member(2), body.member(0), everything), "error.proxy.chain.holder");
        assertRefused(() -> grant(body, body.member(1), body.member(2), everything), "error.proxy.chain.giver");
        assertRefused(() -> grant(body, body.member(0), body.member(2), everything), "error.proxy.already");
        assertRefused(() -> grant(body, body.member(2), body.member(2), everything), "error.proxy.self");
        grant(body, body.member(2), body.member(1), everything);
        assertRefused(() -> grant(body, body.member(3), body.member(1), everything), "error.proxy.full");
    }

    @Test
    void who_has_no_vote_in_the_body_holds_no_proxy_and_a_body_without_proxies_knows_none() {
        var body = body(5);
        var stranger = new MembershipId(UUID.randomUUID());

        assertRefused(
                () -> body.as(
                        body.member(0),
                        () -> proxies.grant(new NewProxy(
                                body.id(),
                                member(body, body.member(0)),
                                stranger,
                                new ProxyScope.Everything(),
                                clock.today(),
                                null))),
                "error.proxy.holder");
        var strict = bodies.of(5);
        assertThat(proxies.allowed(strict.id())).isFalse();
        assertThat(proxies.allowed(body.id())).isTrue();
        assertRefused(
                () -> grant(strict, strict.member(0), strict.member(1), new ProxyScope.Everything()),
                "error.proxy.none");
    }

    @Test
    void a_paper_is_entered_by_an_officer_who_does_not_hold_it() {
        var body = body(6);
        var everything = new ProxyScope.Everything();
        var own = proxy(body, body.member(0), body.minuteTaker(), everything, clock.today());
        var other = proxy(body, body.member(0), body.member(1), everything, clock.today());

        assertThatThrownBy(() -> body.as(body.minuteTaker(), () -> proxies.record(own, "Podpis, 1. marca")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> body.as(body.member(2), () -> proxies.record(other, "Podpis, 1. marca")))
                .isInstanceOf(AccessDeniedException.class);
        assertRefused(() -> body.as(body.minuteTaker(), () -> proxies.record(other, " ")), "error.proxy.document");
        body.as(body.minuteTaker(), () -> proxies.record(other, " Podpis, 1. marca "));

        assertThat(body.as(body.council(), () -> proxies.of(body.id())))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.document()).isEqualTo("Podpis, 1. marca");
                    assertThat(row.revocable()).isTrue();
                });
    }

    @Test
    void nobody_else_ends_a_proxy_and_outsiders_do_not_learn_that_it_exists() {
        var body = body(5);
        var proxy = grant(body, body.member(0), body.member(1), new ProxyScope.Everything());

        assertThatThrownBy(() -> body.as(body.council(), () -> proxies.revoke(proxy)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> body.as(body.outsider(), () -> proxies.revoke(proxy)))
                .isInstanceOf(NotFound.class);
        body.as(body.member(1), () -> proxies.revoke(proxy));
    }

    @Test
    void caps_of_the_matters_own_rule_hold_when_the_roll_is_frozen() {
        var body = body(6, rule -> rule.with(new Proxies(3, 3)));
        grant(body, body.member(1), body.member(0), new ProxyScope.Everything());
        grant(body, body.member(2), body.member(0), new ProxyScope.Everything());
        var strict = body.rule(Matter.RESOLUTION).with(new Proxies(1, 1));

        var id = given.open(body, given.plain(body, strict), 4, false);

        assertThat(body.as(body.member(0), () -> votes.mine(id))).hasSize(2);
        assertThat(body.as(body.member(2), () -> votes.mine(id))).hasSize(1);
        assertThat(body.as(body.member(0), () -> proxies.inForce(body.id(), UUID.randomUUID(), null, strict, Set.of())))
                .hasSize(1);
    }

    private TestBody body(int members) {
        return body(members, rule -> rule);
    }

    private TestBody body(int members, UnaryOperator<Rule> more) {
        var rules = new HashMap<>(TestBodies.usualRules());
        rules.compute(Matter.RESOLUTION, (matter, rule) -> more.apply(rule.with(new Proxies(2, 4))));
        return bodies.of(members, rules);
    }

    private static ProxyScope session(NewVote vote) {
        return new ProxyScope.Session(vote.context());
    }

    private ProxyId grant(TestBody body, PersonId giver, PersonId holder, ProxyScope scope) {
        return body.as(giver, () -> proxies.grant(proxy(body, giver, holder, scope, clock.today())));
    }

    private NewProxy proxy(TestBody body, PersonId giver, PersonId holder, ProxyScope scope, LocalDate from) {
        return new NewProxy(body.id(), member(body, giver), member(body, holder), scope, from, null);
    }

    private MembershipId member(TestBody body, PersonId person) {
        return body.as(body.moderator(), () -> memberships.electorate(body.id(), clock.today())).stream()
                .collect(toMap(Elector::person, Elector::membership))
                .get(person);
    }

    private List<String> journalOf(ProxyId proxy) {
        long size = journal.checkpoint().size();
        return journal.entries(Math.max(0, size - 1000), 1000).stream()
                .filter(entry -> entry.subject().equals("proxy/" + proxy.value()))
                .map(RecordedEntry::type)
                .toList();
    }
}
