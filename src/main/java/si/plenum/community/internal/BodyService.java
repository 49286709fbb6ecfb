package si.plenum.community.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import si.plenum.community.Bodies;
import si.plenum.community.Body;
import si.plenum.community.BodyId;
import si.plenum.journal.Journal;
import si.plenum.platform.LegalClock;
import si.plenum.platform.NotFound;
import si.plenum.platform.PublicRead;
import si.plenum.platform.Refused;
import si.plenum.platform.language.Collation;

/** The bodies of the community. */
@Service
class BodyService implements Bodies {

    /** Names stand as a Slovene list orders them, whatever language the reader has chosen: a roll has one order. */
    static final Comparator<String> BY_NAME = Collation.in(Locale.of("sl"));

    static final Comparator<Body> ASSEMBLIES_FIRST =
            Comparator.comparing(Body::kind).thenComparing(Body::name, BY_NAME);

    private final BodyRepository bodies;
    private final Journal journal;
    private final LegalClock clock;

    BodyService(BodyRepository bodies, Journal journal, LegalClock clock) {
        this.bodies = bodies;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    @PublicRead
    @Transactional(readOnly = true)
    public List<Body> all() {
        return bodies.existingOn(clock.today()).stream()
                .sorted(ASSEMBLIES_FIRST)
                .toList();
    }

    @Override
    @PublicRead
    @Transactional(readOnly = true)
    public Body byId(BodyId id) {
        return bodies.find(id).orElseThrow(NotFound::new);
    }

    @Override
    @PublicRead
    @Transactional(readOnly = true)
    public Body bySlug(String slug) {
        return bodies.findBySlug(slug).orElseThrow(NotFound::new);
    }

    @Override
    @PreAuthorize("@identity.mayAdminister()")
    @Transactional
    public BodyId found(Body body, LocalDate on) {
        if (bodies.isTaken(body.slug(), body.prefix())) {
            throw new Refused("error.body.taken", Map.of("slug", body.slug(), "prefix", body.prefix()));
        }
        bodies.insert(body, on);
        journal.append(CommunityEntries.founded(body, on));
        return body.id();
    }
}
