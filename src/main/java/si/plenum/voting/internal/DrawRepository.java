package si.plenum.voting.internal;

import static si.plenum.voting.internal.db.Tables.DRAW;
import static si.plenum.voting.internal.db.Tables.DRAW_ENTRY;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import si.plenum.identity.PersonId;
import si.plenum.platform.WireName;
import si.plenum.voting.Draw;
import si.plenum.voting.DrawnNumber;
import si.plenum.voting.VoteId;

/** Reads and writes draws. */
@Repository
class DrawRepository {

    private static final HexFormat HEX = HexFormat.of();

    /** What the first of two persons entered. */
    record FirstEntry(DrawnNumber number, PersonId person) {}

    private final DSLContext db;

    DrawRepository(DSLContext db) {
        this.db = db;
    }

    Optional<Draw> find(VoteId vote) {
        return db.selectFrom(DRAW)
                .where(DRAW.VOTE_ID.eq(vote.value()))
                .fetchOptional(row -> new Draw(
                        vote,
                        number(row.getSource(), row.getDigits()),
                        HEX.formatHex(row.getRoot()),
                        row.getJournalSize(),
                        HEX.formatHex(row.getSeed()),
                        row.getFirstName(),
                        row.getSecondName(),
                        row.getDrawnAt()));
    }

    /** The seed of the drawn order, 32 bytes; empty until two persons have entered the same number. */
    Optional<byte[]> seed(VoteId vote) {
        return find(vote).map(draw -> HEX.parseHex(draw.seed()));
    }

    Optional<FirstEntry> first(VoteId vote) {
        return db.selectFrom(DRAW_ENTRY)
                .where(DRAW_ENTRY.VOTE_ID.eq(vote.value()))
                .fetchOptional(row ->
                        new FirstEntry(number(row.getSource(), row.getDigits()), new PersonId(row.getPersonId())));
    }

    void insertFirst(VoteId vote, FirstEntry entry, Instant at) {
        db.insertInto(DRAW_ENTRY)
                .set(DRAW_ENTRY.VOTE_ID, vote.value())
                .set(DRAW_ENTRY.SOURCE, entry.number().source().wireName())
                .set(DRAW_ENTRY.DIGITS, entry.number().digits())
                .set(DRAW_ENTRY.PERSON_ID, entry.person().value())
                .set(DRAW_ENTRY.ENTERED_AT, at)
                .execute();
    }

    void deleteFirst(VoteId vote) {
        db.deleteFrom(DRAW_ENTRY).where(DRAW_ENTRY.VOTE_ID.eq(vote.value())).execute();
    }

    void insert(Draw draw, PersonId first, PersonId second) {
        db.insertInto(DRAW)
                .set(DRAW.VOTE_ID, draw.vote().value())
                .set(DRAW.SOURCE, draw.number().source().wireName())
                .set(DRAW.DIGITS, draw.number().digits())
                .set(DRAW.ROOT, HEX.parseHex(draw.root()))
                .set(DRAW.JOURNAL_SIZE, draw.size())
                .set(DRAW.SEED, HEX.parseHex(draw.seed()))
                .set(DRAW.FIRST_PERSON_ID, first.value())
                .set(DRAW.SECOND_PERSON_ID, second.value())
                .set(DRAW.FIRST_NAME, draw.first())
                .set(DRAW.SECOND_NAME, draw.second())
                .set(DRAW.DRAWN_AT, draw.drawnAt())
                .execute();
    }

    private static DrawnNumber number(String source, String digits) {
        return new DrawnNumber(WireName.parse(DrawnNumber.Source.class, source), digits);
    }
}
