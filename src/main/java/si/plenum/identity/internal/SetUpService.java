package si.plenum.identity.internal;

import static si.plenum.identity.internal.db.Tables.SET_UP;

import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import si.plenum.identity.EmailAddress;
import si.plenum.identity.NewPerson;
import si.plenum.identity.PersonId;
import si.plenum.identity.SetUp;
import si.plenum.platform.BySystem;
import si.plenum.platform.LegalClock;
import si.plenum.platform.Refused;
import si.plenum.platform.language.Language;

@Service
class SetUpService implements SetUp {

    private final DSLContext db;
    private final PersonRepository persons;
    private final SignInRepository signIns;
    private final Secrets secrets;
    private final LegalClock clock;

    SetUpService(DSLContext db, PersonRepository persons, SignInRepository signIns, Secrets secrets, LegalClock clock) {
        this.db = db;
        this.persons = persons;
        this.signIns = signIns;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Override
    @Transactional
    @BySystem
    public Optional<String> begin() {
        if (!persons.isEmpty()) return Optional.empty();
        var token = secrets.token();
        var hash = Secrets.hash(token);
        db.insertInto(SET_UP, SET_UP.TOKEN_HASH, SET_UP.CREATED_AT)
                .values(hash, clock.instant())
                .onConflict(SET_UP.ONLY_ROW)
                .doUpdate()
                .set(SET_UP.TOKEN_HASH, hash)
                .set(SET_UP.CREATED_AT, clock.instant())
                .execute();
        return Optional.of(token);
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll()")
    public boolean open(String token) {
        return db.fetchExists(SET_UP, SET_UP.TOKEN_HASH.eq(Secrets.hash(token)));
    }

    @Override
    @Transactional
    @PreAuthorize("permitAll()")
    public String complete(String token, String name, EmailAddress email, Language language) {
        // Deleting the row is the lock: the second of two finds none.
        boolean first = db.deleteFrom(SET_UP)
                        .where(SET_UP.TOKEN_HASH.eq(Secrets.hash(token)))
                        .execute()
                == 1;
        if (!first || !persons.isEmpty()) throw new Refused("error.setup.done");

        var id = PersonId.create();
        persons.insert(id, new NewPerson(name, email, language, true), secrets.token(), clock.instant());
        var signIn = secrets.token();
        signIns.add(Secrets.hash(signIn), id, Way.SETUP, null, clock.instant());
        return signIn;
    }
}
