package si.plenum.plenary.internal;

import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Component;
import si.plenum.journal.Entry;
import si.plenum.journal.Journal;
import si.plenum.plenary.QuorumView;
import si.plenum.plenary.SessionId;
import si.plenum.proposal.Scheduled;

/** What a session leaves in the journal. No name and no person's id in the clear. */
@Component
class SessionEntries {

    private final Journal journal;

    SessionEntries(Journal journal) {
        this.journal = journal;
    }

    void convened(SessionRecord session, List<ItemRecord> agenda) {
        journal.append(Entry.of("session.convened", subject(session.id()))
                .field("number", session.number())
                .field("title", session.title())
                .field("place", session.place())
                .field("starts-at", session.startsAt().toString())
                .field("casting-at", session.castingAt())
                .field("closes-at", session.closesAt())
                .field("lottery", session.lottery())
                .field("chair", session.chair().value().toString())
                .list("agenda", agenda.stream().map(ItemRecord::title).toList())
                .list(
                        "revisions",
                        agenda.stream()
                                .filter(item -> item.revision() != null)
                                .map(item -> String.valueOf(item.revision().value()))
                                .toList()));
    }

    void cancelled(SessionId session, String reason) {
        journal.append(Entry.of("session.cancelled", subject(session)).field("reason", reason));
    }

    void opened(SessionId session, QuorumView quorum) {
        journal.append(quorum(Entry.of("session.opened", subject(session)), quorum));
    }

    void quorumChecked(SessionId session, QuorumView quorum) {
        journal.append(quorum(Entry.of("session.quorum-checked", subject(session)), quorum));
    }

    void itemEnded(ItemRecord item, String how) {
        journal.append(Entry.of("session.item-" + how, subject(item.session()))
                .field("position", (long) item.position())
                .field("title", item.title()));
    }

    void reworded(ItemRecord item, Scheduled wording) {
        journal.append(Entry.of("session.item-reworded", subject(item.session()))
                .field("position", (long) item.position())
                .field("revision", wording.revision().value())
                .field("wording", wording.wording()));
    }

    void closed(SessionId session, int attended) {
        journal.append(Entry.of("session.closed", subject(session)).field("attended", (long) attended));
    }

    void minutesConfirmed(SessionRecord session, byte[] hash) {
        journal.append(Entry.of("session.minutes-confirmed", subject(session.id()))
                .field("number", session.number())
                .field("hash", HexFormat.of().formatHex(hash)));
    }

    void minutesCorrected(SessionRecord session, int ordinal, byte[] hash) {
        journal.append(Entry.of("session.minutes-corrected", subject(session.id()))
                .field("number", session.number())
                .field("ordinal", (long) ordinal)
                .field("hash", HexFormat.of().formatHex(hash)));
    }

    private static Entry quorum(Entry entry, QuorumView quorum) {
        return entry.field("present", (long) quorum.present())
                .field("roll", (long) quorum.roll())
                .field("needed", (long) quorum.needed())
                .field("late", quorum.late());
    }

    private static String subject(SessionId session) {
        return "session/" + session.value();
    }
}
