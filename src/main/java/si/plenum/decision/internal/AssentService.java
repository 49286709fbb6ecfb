package si.plenum.decision.internal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import si.plenum.decision.Assent;
import si.plenum.decision.AssentPaper;
import si.plenum.decision.Assents;
import si.plenum.decision.DecisionId;
import si.plenum.platform.LegalClock;
import si.plenum.platform.PublicRead;
import si.plenum.platform.Refused;

/** Keeps what conditions were met by, and lets their decisions begin. */
@Service
@Transactional
class AssentService implements Assents {

    private static final int LONGEST_SOURCE = 500;

    private final AssentRepository assents;
    private final Publication publication;
    private final DecisionPermissions permissions;
    private final LegalClock clock;

    AssentService(
            AssentRepository assents, Publication publication, DecisionPermissions permissions, LegalClock clock) {
        this.assents = assents;
        this.publication = publication;
        this.permissions = permissions;
        this.clock = clock;
    }

    @Override
    @PreAuthorize("@decision.mayMeetCondition(#decision)")
    public void record(DecisionId decision, LocalDate day, String source, @Nullable AssentPaper paper) {
        var words = source.strip();
        if (words.isEmpty()) throw new Refused("error.decision.condition.with");
        if (words.length() > LONGEST_SOURCE) {
            throw new Refused("error.too.long", Map.of("length", words.length(), "max", LONGEST_SOURCE));
        }
        publication.conditionMet(decision, day, words, paper);
        assents.insert(decision, day, words, paper, clock.instant());
    }

    @Override
    @PublicRead
    @Transactional(readOnly = true)
    public Optional<Assent> of(DecisionId decision) {
        return permissions.maySee(decision) ? assents.of(decision) : Optional.empty();
    }

    @Override
    @PreAuthorize("@decision.mayReadPapersOf(#decision)")
    @Transactional(readOnly = true)
    public AssentPaper paper(DecisionId decision) {
        return assents.paper(decision).orElseThrow(() -> new Refused("error.assent.none"));
    }
}
