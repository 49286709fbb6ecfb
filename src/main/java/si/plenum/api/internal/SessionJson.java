package si.plenum.api.internal;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import si.plenum.plenary.AgendaRow;
import si.plenum.plenary.ItemKind;
import si.plenum.plenary.ItemState;
import si.plenum.plenary.QuorumView;
import si.plenum.plenary.Reading;
import si.plenum.plenary.SessionKind;
import si.plenum.plenary.SessionPage;
import si.plenum.plenary.SessionRow;
import si.plenum.plenary.SessionState;

/** Sessions as data. */
final class SessionJson {

    private SessionJson() {}

    /** What everybody may see of a session. */
    record Line(
            UUID id,
            String number,
            String body,
            SessionKind kind,
            String title,
            String place,
            Instant startsAt,
            SessionState state,
            List<Title> agenda) {}

    record Title(int position, String title) {}

    /** A session for those who may read the body's papers. */
    record Whole(
            UUID id,
            String number,
            String body,
            SessionKind kind,
            String title,
            String place,
            Instant startsAt,
            @Nullable Instant castingAt,
            @Nullable Instant closesAt,
            @Nullable String lottery,
            SessionState state,
            String chair,
            @Nullable String minuteTaker,
            @Nullable Instant convenedAt,
            @Nullable Instant openedAt,
            @Nullable Instant closedAt,
            @Nullable String cancelledFor,
            List<Item> agenda,
            Quorum quorum,
            boolean checkedIn,
            List<String> may) {}

    record Item(
            UUID id,
            int position,
            ItemKind kind,
            String title,
            int minutes,
            ItemState state,
            @Nullable UUID proposal,
            @Nullable Long proposalNumber,
            @Nullable String wording,
            @Nullable Reading reading,
            @Nullable VoteJson vote) {}

    /** Who is here, in numbers. */
    record Quorum(
            int present,
            int roll,
            int needed,
            boolean met,
            boolean late,
            @Nullable Instant lateFrom) {

        static Quorum of(QuorumView quorum) {
            return new Quorum(
                    quorum.present(), quorum.roll(), quorum.needed(), quorum.met(), quorum.late(), quorum.lateFrom());
        }
    }

    static Line line(SessionRow row, String body) {
        var titles = row.agenda();
        return new Line(
                row.id().value(),
                row.number(),
                body,
                row.kind(),
                row.title(),
                row.place(),
                row.startsAt(),
                row.state(),
                IntStream.range(0, titles.size())
                        .mapToObj(i -> new Title(i + 1, titles.get(i)))
                        .toList());
    }

    static Whole whole(SessionPage page, String body) {
        var row = page.row();
        return new Whole(
                row.id().value(),
                row.number(),
                body,
                row.kind(),
                row.title(),
                row.place(),
                row.startsAt(),
                page.castingAt(),
                page.closesAt(),
                page.lottery(),
                row.state(),
                page.chairName(),
                page.minuteTakerName(),
                page.convenedAt(),
                page.openedAt(),
                page.closedAt(),
                page.cancelledFor(),
                page.agenda().stream().map(item -> item(item, body)).toList(),
                Quorum.of(page.quorum()),
                page.checkedIn(),
                page.can().stream()
                        .map(can -> can.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .sorted()
                        .toList());
    }

    static Item item(AgendaRow item, String body) {
        var proposal = item.proposal();
        var vote = item.vote();
        return new Item(
                item.id().value(),
                item.position(),
                item.kind(),
                item.title(),
                item.minutesPlanned(),
                item.state(),
                proposal == null ? null : proposal.value(),
                item.proposalNumber(),
                item.wording(),
                item.reading(),
                vote == null ? null : VoteJson.of(vote, body));
    }
}
