package si.plenum.site.internal;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static si.plenum.site.internal.db.Tables.CANDIDACY;
import static si.plenum.site.internal.db.Tables.ELECTION;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import si.plenum.platform.language.Collation;
import si.plenum.site.internal.PublicElection.Candidate;

/** Who stands in an election, as the public reads it: in the order of the ballot, those who were struck last. */
@Component
class ElectionReader {

    private static final Comparator<Candidate> AS_ON_THE_BALLOT = Comparator.<Candidate, Boolean>comparing(
                    each -> each.struckFor() != null)
            .thenComparing(Candidate::name, Collation.in(Locale.of("sl")));

    private final SiteDatabase database;

    ElectionReader(SiteDatabase database) {
        this.database = database;
    }

    /** Of the proposal with this number; empty if it is no election with candidacies. */
    Optional<PublicElection> of(long number) {
        return database.read(db -> db.select(
                        ELECTION.CANDIDACIES_UNTIL,
                        ELECTION.CLOSED_AT,
                        ELECTION.CONCLUDED,
                        multiset(select(
                                                CANDIDACY.NAME,
                                                CANDIDACY.STATEMENT,
                                                CANDIDACY.NOMINATOR_NAME,
                                                CANDIDACY.WITHDRAWN_FOR)
                                        .from(CANDIDACY)
                                        .where(CANDIDACY.PROPOSAL_ID.eq(ELECTION.PROPOSAL_ID)))
                                .convertFrom(rows -> rows.map(mapping(Candidate::new)).stream()
                                        .sorted(AS_ON_THE_BALLOT)
                                        .toList()))
                .from(ELECTION)
                .where(ELECTION.NUMBER.eq(number))
                .fetchOptional(mapping(PublicElection::new)));
    }
}
