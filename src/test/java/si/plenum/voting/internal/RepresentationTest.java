package si.plenum.voting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import si.plenum.community.MembershipId;
import si.plenum.rules.Proxies;
import si.plenum.voting.ProxyId;
import si.plenum.voting.ProxyScope;
import si.plenum.voting.internal.Representation.Grant;

class RepresentationTest {

    private static final UUID SESSION = UUID.randomUUID();
    private static final Instant DAWN = Instant.parse("2026-03-20T06:00:00Z");
    private static final Proxies MANY = new Proxies(9, 99);

    final MembershipId ana = member(1);
    final MembershipId bor = member(2);
    final MembershipId cvet = member(3);
    final MembershipId dana = member(4);
    final Set<MembershipId> all = Set.of(ana, bor, cvet, dana);

    @Test
    void a_holder_votes_for_the_giver() {
        assertThat(of(MANY, Set.of(), everything(ana, bor, 1))).containsOnlyKeys(ana);
    }

    @Test
    void who_is_there_in_person_votes_in_person() {
        assertThat(of(MANY, Set.of(ana), everything(ana, bor, 1))).isEmpty();
    }

    @Test
    void neither_giver_nor_holder_may_lack_a_vote_in_the_body() {
        var stranger = member(9);

        assertThat(of(MANY, Set.of(), everything(ana, stranger, 1), everything(stranger, bor, 2)))
                .isEmpty();
    }

    @Test
    void the_narrower_proxy_goes_before_the_wider_and_the_later_before_the_earlier() {
        var item = new ProxyScope.Item(SESSION, UUID.randomUUID());
        var session = new ProxyScope.Session(SESSION);

        assertThat(of(MANY, Set.of(), everything(ana, bor, 3), grant(ana, cvet, session, 2), grant(ana, dana, item, 1))
                        .get(ana)
                        .holder())
                .isEqualTo(dana);
        assertThat(of(MANY, Set.of(), everything(ana, bor, 1), everything(ana, cvet, 2))
                        .get(ana)
                        .holder())
                .isEqualTo(cvet);
    }

    @Test
    void a_holder_who_gave_the_own_vote_away_casts_no_others_unless_there_in_person() {
        var chain = new Grant[] {everything(ana, bor, 1), everything(bor, cvet, 2)};

        assertThat(of(MANY, Set.of(), chain)).containsOnlyKeys(bor);
        assertThat(of(MANY, Set.of(bor), chain)).containsOnlyKeys(ana);
    }

    @Test
    void two_who_gave_each_other_their_votes_keep_them() {
        assertThat(of(MANY, Set.of(), everything(ana, bor, 1), everything(bor, ana, 2)))
                .isEmpty();
    }

    @Test
    void where_a_cap_leaves_some_out_those_given_first_hold() {
        assertThat(of(new Proxies(1, 9), Set.of(), everything(ana, dana, 2), everything(bor, dana, 1)))
                .containsOnlyKeys(bor);
        assertThat(of(new Proxies(1, 1), Set.of(), everything(ana, dana, 2), everything(bor, cvet, 1)))
                .containsOnlyKeys(bor);
    }

    @Test
    void without_proxies_in_the_rule_everyone_votes_alone() {
        assertThat(of(Proxies.NONE, Set.of(), everything(ana, bor, 1))).isEmpty();
    }

    @Property(tries = 500)
    void whatever_was_given_caps_hold_and_nobody_passes_a_vote_on(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 3) int perHolder) {
        var random = new Random(seed);
        var cap = perHolder == 0 ? Proxies.NONE : new Proxies(perHolder, perHolder + random.nextInt(4));
        var people = IntStream.range(0, 8).mapToObj(RepresentationTest::member).toList();
        var electorate = Set.copyOf(people.subList(0, 7));
        var attending = people.stream().filter(one -> random.nextInt(3) == 0).collect(Collectors.toSet());
        var grants = IntStream.range(0, random.nextInt(20))
                .mapToObj(i -> grant(
                        people.get(random.nextInt(8)), people.get(random.nextInt(8)), scope(random), random.nextInt(9)))
                .filter(grant -> !grant.giver().equals(grant.holder()))
                .toList();

        var holding = Representation.of(grants, electorate, attending, cap);

        var held = new HashMap<MembershipId, Integer>();
        holding.forEach((giver, grant) -> {
            assertThat(grants).contains(grant);
            assertThat(giver).isEqualTo(grant.giver()).isIn(electorate).isNotIn(attending);
            assertThat(grant.holder()).isIn(electorate);
            held.merge(grant.holder(), 1, Integer::sum);
        });
        assertThat(held.keySet()).noneMatch(holding::containsKey);
        assertThat(holding.size()).isLessThanOrEqualTo(cap.perVote());
        assertThat(held.values()).allMatch(number -> number <= cap.perHolder());
    }

    private java.util.Map<MembershipId, Grant> of(Proxies cap, Set<MembershipId> attending, Grant... grants) {
        return Representation.of(List.of(grants), all, attending, cap);
    }

    private static ProxyScope scope(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> new ProxyScope.Everything();
            case 1 -> new ProxyScope.Session(SESSION);
            default -> new ProxyScope.Item(SESSION, SESSION);
        };
    }

    private static Grant everything(MembershipId giver, MembershipId holder, int hour) {
        return grant(giver, holder, new ProxyScope.Everything(), hour);
    }

    private static Grant grant(MembershipId giver, MembershipId holder, ProxyScope scope, int hour) {
        return new Grant(new ProxyId(UUID.randomUUID()), giver, holder, scope, DAWN.plusSeconds(3600L * hour));
    }

    private static MembershipId member(int number) {
        return new MembershipId(new UUID(0, number));
    }
}
