package si.plenum.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import si.plenum.platform.WireName;

class RuleTest {

    private static final Rule PLAIN = Rule.plain(Matter.RESOLUTION, new Citation("20. člen Upravljalskega modela"));

    @ParameterizedTest
    @EnumSource(Matter.class)
    void a_rule_is_read_as_it_was_written(Matter matter) {
        var rule = new Rule(
                matter,
                new Citation(UUID.fromString("0190f5a0-0000-7000-8000-000000000018"), "prvi odstavek 18. člena"),
                Method.SCOTTISH_STV,
                Secrecy.SECRET,
                Unit.HEADS,
                new Quorum(
                        Threshold.moreThan(1, 2),
                        new LateQuorum(30, Threshold.entries(5)),
                        false,
                        Threshold.atLeast(1, 3),
                        new Citation(UUID.fromString("0190f5a0-0000-7000-8000-000000000019"), "18. člen")),
                new Majority(2, 3, false, Base.ROLL),
                Tie.REJECTED,
                Ladder.CONSENSUS_FIRST,
                new Proposing(List.of(Proposer.COORDINATOR, Proposer.MEMBER), 14, 5, 2, true, new Citation("16. člen")),
                new Conduct(false, true, true, true, false, 30),
                new Proxies(2, 10),
                new Recusal(true, true),
                new Consensus(2, new Portion(1, 3), Threshold.atLeast(3, 4)),
                new Consent(14),
                new Election(true, Threshold.moreThan(1, 2), Election.Unfilled.STAY_EMPTY, Election.Vacancy.RECOUNT),
                new Ballots(List.of(BallotChannel.PAPER, BallotChannel.HALL), true, 7));
        assertThat(RuleJson.read(RuleJson.write(rule))).isEqualTo(rule);
        assertThat(RuleJson.read(RuleJson.write(PLAIN))).isEqualTo(PLAIN);
    }

    @Test
    void the_written_form_is_stable() {
        assertThat(RuleJson.write(PLAIN.with(Majority.TWO_THIRDS).with(Ladder.CONSENSUS_FIRST)))
                .isEqualTo("""
                        {"ballots":{"channels":["hall","anywhere","paper","hand","roll-call"],"lateDrawing":false,"smallest":5},\
                        "citation":{"provision":null,"text":"20. člen Upravljalskega modela"},\
                        "conduct":{"certifyBySystem":false,"changing":true,"dissentDays":7,"earlyClosing":false,"publicRollCall":false,"publishAtCertifying":false},\
                        "consensus":{"blocks":1,"mostAside":null,"statements":null},\
                        "consent":{"noticeDays":7},\
                        "election":{"minimumSupport":null,"noneOfThese":false,"unfilled":"new-election","vacancy":"election"},\
                        "ladder":["consensus","second-round","vote"],\
                        "majority":{"base":"for-and-against","denominator":3,"numerator":2,"strict":false},\
                        "matter":"resolution","method":"for-against-abstain",\
                        "proposing":{"amendments":"farthest-first","by":["member"],"citation":null,"extraordinaryDays":7,"noticeDays":7,"readings":1,"rewording":false},\
                        "proxies":{"perHolder":0,"perVote":0},\
                        "quorum":{"citation":null,"late":null,"participation":null,"representedPresent":true,"threshold":">1/2"},\
                        "recusal":{"leavesBase":true,"leavesQuorum":false},\
                        "secrecy":"open","tie":"rejected","unit":"heads"}""");
    }

    @Test
    void a_written_rule_with_a_member_missing_or_unknown_or_wrong_is_refused() {
        var written = RuleJson.write(PLAIN);
        for (var broken : List.of(
                "",
                "null",
                "{}",
                written.replace("\"tie\":\"rejected\",", ""),
                written.replace("\"strict\":true", "\"strict\":null"),
                written.replace("\"tie\"", "\"extra\":1,\"tie\""),
                written.replace("\"heads\"", "\"HEADS\""),
                written.replace("\"threshold\":\">1/2\"", "\"threshold\":\">2/1\""),
                written + "{}")) {
            assertThatExceptionOfType(InvalidRule.class).as(broken).isThrownBy(() -> RuleJson.read(broken));
        }
    }

    @Test
    void a_rule_written_before_some_fields_came_is_read_as_what_held_then() {
        var rule = PLAIN.with(Proposing.byMembers(14));
        var old = RuleJson.write(rule)
                .replace("\"extraordinaryDays\":14,", "")
                .replace("\"dissentDays\":7,", "")
                .replace("\"amendments\":\"farthest-first\",", "")
                .replace("\"citation\":null,", "");
        assertThat(old).isNotEqualTo(RuleJson.write(rule));

        assertThat(RuleJson.read(old)).isEqualTo(rule);
        assertThat(RuleJson.read(old).extraordinaryDays()).isEqualTo(14);
        assertThat(RuleJson.readChange("{\"before\":null,\"after\":" + old + "}")
                        .after())
                .isEqualTo(rule);
        assertThatExceptionOfType(InvalidRule.class)
                .isThrownBy(() -> RuleJson.read(old.replace("\"noticeDays\":14,", "")));
    }

    @Test
    void an_extraordinary_session_has_its_own_notice_that_is_never_longer() {
        var proposing = Proposing.byMembers(7).withExtraordinary(3);
        assertThat(PLAIN.with(proposing).extraordinaryDays()).isEqualTo(3);
        assertThat(PLAIN.with(proposing).noticeDays()).isEqualTo(7);
        assertThat(PLAIN.with(proposing)
                        .with(Method.CONSENT)
                        .with(new Consent(5))
                        .extraordinaryDays())
                .isEqualTo(5);
        assertThatExceptionOfType(InvalidRule.class)
                .isThrownBy(() -> Proposing.byMembers(7).withExtraordinary(8));
        assertThatExceptionOfType(InvalidRule.class).isThrownBy(() -> Conduct.BY_PEOPLE.withDissentDays(366));
    }

    @Test
    void names_outside_the_program_are_the_agreed_ones() {
        assertThat(Matter.values())
                .extracting(Matter::wireName)
                .containsExactly(
                        "resolution",
                        "document-change",
                        "room-use",
                        "election",
                        "position",
                        "repeal-decision",
                        "choice",
                        "ranking",
                        "rating",
                        "budget",
                        "person",
                        "rule-change");
        assertThat(Base.values())
                .extracting(Base::wireName)
                .containsExactly("for-and-against", "cast", "present", "roll");
        assertThat(Method.values())
                .extracting(Method::wireName)
                .contains(
                        "plurality",
                        "approval",
                        "score",
                        "borda",
                        "irv",
                        "schulze",
                        "ranked-pairs",
                        "scottish-stv",
                        "meek-stv",
                        "equal-shares");
        assertThat(WireName.parse(Matter.class, "room-use")).isEqualTo(Matter.ROOM_USE);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> WireName.parse(Matter.class, "ROOM_USE"));
    }

    @Test
    void a_casting_vote_needs_an_open_vote_by_simple_majority() {
        assertThat(PLAIN.with(Tie.CASTING_VOTE).tie()).isEqualTo(Tie.CASTING_VOTE);
        assertThatExceptionOfType(InvalidRule.class)
                .isThrownBy(() -> PLAIN.with(Majority.TWO_THIRDS).with(Tie.CASTING_VOTE));
        assertThatExceptionOfType(InvalidRule.class)
                .isThrownBy(() -> secret(Method.FOR_AGAINST_ABSTAIN, Unit.HEADS, Tie.CASTING_VOTE));
    }

    @Test
    void weights_and_consensus_cannot_be_secret() {
        assertThat(secret(Method.FOR_AGAINST_ABSTAIN, Unit.HEADS, Tie.REJECTED).secrecy())
                .isEqualTo(Secrecy.SECRET);
        assertThatExceptionOfType(InvalidRule.class)
                .isThrownBy(() -> secret(Method.FOR_AGAINST_ABSTAIN, Unit.WEIGHT, Tie.REJECTED));
        assertThatExceptionOfType(InvalidRule.class)
                .isThrownBy(() -> secret(Method.CONSENSUS, Unit.HEADS, Tie.REJECTED));
        assertThatExceptionOfType(InvalidRule.class).isThrownBy(() -> secret(Method.CONSENT, Unit.HEADS, Tie.REJECTED));
    }

    @Test
    void a_secret_vote_knows_no_raised_hands_and_no_roll_call() {
        assertThat(PLAIN.with(Secrecy.SECRET).ballots().channels())
                .containsExactly(BallotChannel.HALL, BallotChannel.ANYWHERE, BallotChannel.PAPER);
        var secret = PLAIN.with(Secrecy.SECRET);
        assertThatExceptionOfType(InvalidRule.class)
                .isThrownBy(() -> secret.with(secret.ballots().only(BallotChannel.HAND)));
        assertThatExceptionOfType(InvalidRule.class)
                .isThrownBy(() -> secret.with(new Conduct(true, false, false, false, true)));
        assertThatExceptionOfType(InvalidRule.class).isThrownBy(() -> new Ballots(List.of(), false, 5));
        assertThatExceptionOfType(InvalidRule.class)
                .isThrownBy(() -> new Ballots(List.of(BallotChannel.HALL), false, 1));
    }

    @Test
    void consensus_needs_as_many_statements_as_the_quorum_asks_of_those_present() {
        var quorum = new Quorum(Threshold.moreThan(1, 2)).orAfter(30, Threshold.entries(5));
        assertThat(Consensus.USUAL.needed(quorum, 44, false)).isEqualTo(23);
        assertThat(Consensus.USUAL.needed(quorum, 9, true)).isEqualTo(5);
        assertThat(Consensus.USUAL.needed(quorum, 0, true)).isEqualTo(1);
        assertThat(new Consensus(1, null, Threshold.atLeast(3, 4)).needed(quorum, 44, false))
                .isEqualTo(33);
        assertThat(new Portion(1, 3).most(10)).isEqualTo(3);
        assertThat(Portion.parse("2/3")).isEqualTo(new Portion(2, 3));
        assertThatExceptionOfType(InvalidRule.class).isThrownBy(() -> new Consensus(0, null, null));
        assertThatExceptionOfType(InvalidRule.class).isThrownBy(() -> Portion.parse(">1/3"));
        assertThatExceptionOfType(InvalidRule.class).isThrownBy(() -> new Portion(3, 2));
        assertThatExceptionOfType(InvalidRule.class).isThrownBy(() -> new Consent(0));
    }

    @Test
    void by_correspondence_so_many_must_take_part_as_otherwise_must_be_present_unless_the_rule_says_so() {
        var quorum = new Quorum(Threshold.moreThan(1, 2)).orAfter(30, Threshold.entries(5));
        assertThat(quorum.neededByCorrespondence(80)).isEqualTo(41);
        assertThat(new Quorum(quorum.threshold(), null, true, Threshold.atLeast(1, 4)).neededByCorrespondence(80))
                .isEqualTo(20);
    }

    @Test
    void where_silence_is_consent_the_notice_is_never_shorter_than_the_time_to_object() {
        var rule = PLAIN.with(Method.CONSENT).with(Proposing.byMembers(3));
        assertThat(rule.with(new Consent(7)).noticeDays()).isEqualTo(7);
        assertThat(rule.with(new Consent(2)).noticeDays()).isEqualTo(3);
        assertThat(PLAIN.with(new Consent(30)).noticeDays()).isEqualTo(7);
        assertThat(RuleJson.read(RuleJson.write(rule))).isEqualTo(rule);
    }

    @Test
    void a_vote_that_can_be_changed_never_closes_early() {
        assertThatExceptionOfType(InvalidRule.class).isThrownBy(() -> new Conduct(true, true, false, false));
    }

    @Test
    void the_ladder_goes_from_the_gentlest_step_to_the_vote() {
        assertThat(Ladder.CONSENSUS_FIRST.first()).isEqualTo(Step.CONSENSUS);
        assertThat(Ladder.CONSENSUS_FIRST.after(Step.CONSENSUS)).contains(Step.SECOND_ROUND);
        assertThat(Ladder.CONSENSUS_FIRST.after(Step.VOTE)).isEmpty();
        assertThat(Ladder.VOTE_ONLY.after(Step.CONSENSUS)).isEmpty();
        for (var steps : List.<List<Step>>of(
                List.of(),
                List.of(Step.VOTE, Step.CONSENSUS),
                List.of(Step.VOTE, Step.VOTE),
                List.of(Step.SECOND_ROUND, Step.VOTE))) {
            assertThatExceptionOfType(InvalidRule.class).as("%s", steps).isThrownBy(() -> new Ladder(steps));
        }
    }

    @Test
    void only_the_named_roles_may_propose() {
        var proposing = new Proposing(List.of(Proposer.COUNCIL, Proposer.COORDINATOR), 7, 1, false);
        assertThat(proposing.allows(Set.of(Proposer.MEMBER, Proposer.COUNCIL))).isTrue();
        assertThat(proposing.allows(Set.of(Proposer.MEMBER))).isFalse();
        assertThatExceptionOfType(InvalidRule.class).isThrownBy(() -> new Proposing(List.of(), 7, 1, false));
        assertThatExceptionOfType(InvalidRule.class).isThrownBy(() -> Proposing.byMembers(-1));
        assertThatExceptionOfType(InvalidRule.class)
                .isThrownBy(() -> new Proposing(List.of(Proposer.MEMBER), 7, 0, false));
    }

    @Test
    void proxies_and_citations_are_checked() {
        assertThatExceptionOfType(InvalidRule.class).isThrownBy(() -> new Proxies(3, 2));
        assertThatExceptionOfType(InvalidRule.class).isThrownBy(() -> new Proxies(0, 2));
        assertThatExceptionOfType(InvalidRule.class).isThrownBy(() -> new Citation(" "));
    }

    private static Rule secret(Method method, Unit unit, Tie tie) {
        return PLAIN.with(method).with(unit).with(tie).with(Secrecy.SECRET);
    }
}
