package si.plenum.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import si.plenum.PlenumTest;
import si.plenum.community.TestBodies;
import si.plenum.community.TestBody;
import si.plenum.identity.PersonId;
import si.plenum.platform.NotFound;
import si.plenum.platform.Refused;
import si.plenum.rules.Matter;

@PlenumTest
class ProposalsTest {

    static final DraftText WRITTEN =
            new DraftText("Sanacija strehe", "Streha Hladilnice se obnovi.", "Plenum daje soglasje.", "Zamaka.");

    @Autowired
    TestBodies bodies;

    @Autowired
    Proposals proposals;

    @Test
    void a_draft_keeps_what_was_typed() {
        var body = bodies.of(4);
        var draft = start(body);
        var typed = new DraftText("  Naslov ", "", "Pol stavka\n\n", "zaradi uporabnic_kov");

        body.as(body.member(0), () -> proposals.save(draft.id(), draft.version(), typed));

        assertThat(body.as(body.member(0), () -> proposals.draft(draft.id())).text())
                .isEqualTo(typed);
        assertThat(body.as(body.member(0), proposals::myDrafts))
                .extracting(ProposalRow::id)
                .containsExactly(draft.id());
    }

    @Test
    void a_save_from_a_second_tab_is_refused_and_loses_nothing() {
        var body = bodies.of(4);
        var draft = start(body);
        body.as(body.member(0), () -> proposals.save(draft.id(), draft.version(), WRITTEN));

        assertRefused(
                "error.open.elsewhere",
                () -> body.as(body.member(0), () -> proposals.save(draft.id(), draft.version(), DraftText.empty())));
        assertThat(body.as(body.member(0), () -> proposals.draft(draft.id())).text())
                .isEqualTo(WRITTEN);
    }

    @Test
    void a_title_that_is_too_long_is_refused_with_its_length() {
        var body = bodies.of(4);
        var draft = start(body);
        var typed = new DraftText("ž".repeat(312), "", "", "");

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> body.as(body.member(0), () -> proposals.save(draft.id(), draft.version(), typed)))
                .satisfies(refused -> assertThat(refused.arguments())
                        .containsEntry("length", 312)
                        .containsEntry("max", 200));
    }

    @Test
    void a_draft_does_not_exist_for_anybody_else() {
        var body = bodies.of(5);
        var draft = start(body);

        for (var other : List.of(body.member(1), body.council(), body.administrator(), body.outsider())) {
            assertThatThrownBy(() -> body.as(other, () -> proposals.draft(draft.id())))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> body.as(other, () -> proposals.page(draft.id())))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> body.as(other, () -> proposals.support(draft.id(), true)))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void what_is_missing_is_said_before_filing_and_filing_then_changes_nothing() {
        var body = bodies.of(4);
        var draft = start(body);

        assertThat(body.as(body.member(0), () -> proposals.check(draft.id())))
                .extracting(Problem::key)
                .containsExactly("error.title.empty", "error.text.empty", "error.reasons.empty");
        assertRefused(
                "error.title.empty", () -> body.as(body.member(0), () -> proposals.file(draft.id(), draft.version())));
        assertThat(body.as(body.member(0), () -> proposals.draft(draft.id()))).isEqualTo(draft);
    }

    @Test
    void a_filed_proposal_is_public_with_its_wording() {
        var body = bodies.of(4);
        var filed = file(body);

        var page = proposals.byNumber(filed.row().number());

        assertThat(page.row().state()).isEqualTo(ProposalState.FILED);
        assertThat(page.wording()).isEqualTo("Plenum daje soglasje.");
        assertThat(page.mine()).isFalse();
        assertThat(proposals.list(Optional.of(body.id()), Set.of(), "HLADILNICA strehe", 0, 10))
                .extracting(ProposalRow::id)
                .containsExactly(filed.row().id());
        assertThat(proposals.size(Optional.of(body.id()), Set.of(ProposalState.ADOPTED), ""))
                .isZero();
    }

    @Test
    void numbers_have_no_gaps_though_twenty_file_at_once_and_some_fail() throws Exception {
        var body = bodies.of(25);
        var drafts = IntStream.range(0, 20).mapToObj(i -> written(body, i)).toList();
        try (var threads = Executors.newFixedThreadPool(20)) {
            var files = IntStream.range(0, 20)
                    .<Callable<Optional<Long>>>mapToObj(i -> () -> tryToFile(body, i, drafts.get(i)))
                    .toList();
            var numbers = threads.invokeAll(files).stream()
                    .flatMap(future -> future.resultNow().stream())
                    .sorted()
                    .toList();
            assertThat(numbers).hasSize(15);
            assertThat(numbers.getLast() - numbers.getFirst()).isEqualTo(14);
        }
    }

    @Test
    void the_first_comment_puts_it_into_discussion() {
        var body = bodies.of(5);
        var filed = file(body);

        body.as(body.member(1), () -> proposals.comment(filed.row().id(), "  Dobro.  "));
        body.as(body.member(1), () -> proposals.support(filed.row().id(), true));
        body.as(body.member(1), () -> proposals.support(filed.row().id(), true));

        var page = body.as(body.member(1), () -> proposals.page(filed.row().id()));
        assertThat(page.row().state()).isEqualTo(ProposalState.IN_DISCUSSION);
        assertThat(page.comments()).extracting(ProposalPage.CommentRow::text).containsExactly("Dobro.");
        assertThat(page.supporters()).isEqualTo(1);
        assertThat(page.supportedByMe()).isTrue();
    }

    @Test
    void only_members_take_part() {
        var body = bodies.of(4);
        var filed = file(body).row().id();

        for (var stranger : List.of(body.outsider(), body.observer(), body.administrator())) {
            assertThatThrownBy(() -> body.as(stranger, () -> proposals.comment(filed, "Ne.")))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> body.as(stranger, () -> start(body, stranger)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void it_stays_public_once_withdrawn_by_its_author_alone() {
        var body = bodies.of(5);
        var filed = file(body).row().id();

        assertThatThrownBy(() -> body.as(body.member(1), () -> proposals.withdraw(filed)))
                .isInstanceOf(AccessDeniedException.class);
        body.as(body.member(0), () -> proposals.withdraw(filed));

        assertThat(proposals.page(filed).row().state()).isEqualTo(ProposalState.WITHDRAWN);
        assertRefused(
                "error.wrong.state",
                () -> body.as(
                        body.council(),
                        () -> proposals.schedule(
                                filed, new SessionPlace("Q-2026-01", Instant.EPOCH, body.moderator()))));
    }

    @Test
    void council_and_coordinator_schedule_it_and_convening_freezes_its_wording() {
        var body = bodies.of(4);
        var filed = file(body).row().id();
        var at = Instant.parse("2030-01-01T17:00:00Z");

        assertThatThrownBy(() -> body.as(
                        body.member(0),
                        () -> proposals.schedule(filed, new SessionPlace("Q-2030-01", at, body.moderator()))))
                .isInstanceOf(AccessDeniedException.class);
        body.as(
                body.coordinator(),
                () -> proposals.schedule(filed, new SessionPlace("Q-2030-01", at, body.moderator())));
        assertThat(proposals.page(filed).row().sessionNumber()).isEqualTo("Q-2030-01");
        assertThat(body.as(body.council(), () -> proposals.schedulable(body.id())))
                .isEmpty();

        var frozen = body.as(body.council(), () -> proposals.freeze(filed));
        assertThat(frozen.wording()).isEqualTo("Plenum daje soglasje.");
        assertThat(proposals.page(filed).frozen()).isTrue();
        assertRefused("error.proposal.convened", () -> body.as(body.member(0), () -> proposals.withdraw(filed)));

        body.as(body.moderator(), () -> proposals.unschedule(filed));
        assertThat(proposals.page(filed).row().state()).isEqualTo(ProposalState.FILED);
        assertThat(proposals.page(filed).row().sessionNumber()).isNull();
    }

    private Optional<Long> tryToFile(TestBody body, int member, Draft draft) {
        // Every fourth names a version that is no longer current.
        int version = member % 4 == 3 ? draft.version() - 1 : draft.version();
        try {
            return Optional.ofNullable(body.as(body.member(member), () -> proposals.file(draft.id(), version))
                    .row()
                    .number());
        } catch (Refused refused) {
            return Optional.empty();
        }
    }

    private Draft written(TestBody body, int member) {
        var draft = start(body, body.member(member));
        return body.as(body.member(member), () -> proposals.save(draft.id(), draft.version(), WRITTEN));
    }

    private ProposalPage file(TestBody body) {
        var draft = written(body, 0);
        return body.as(body.member(0), () -> proposals.file(draft.id(), draft.version()));
    }

    private Draft start(TestBody body) {
        return start(body, body.member(0));
    }

    private Draft start(TestBody body, PersonId author) {
        return body.as(author, () -> proposals.start(body.id(), Matter.RESOLUTION, null));
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(act)
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
