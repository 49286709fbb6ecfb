package si.plenum.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * Makes persons for a test and acts as them. Each is new, with a name of its own, so no test needs to clean up. Autowire it in
 * a {@link si.plenum.PlenumTest}.
 */
public class TestPersons {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final JdbcClient database;

    TestPersons(JdbcClient database) {
        this.database = database;
    }

    /** Somebody who belongs nowhere. */
    public PersonId create() {
        return create("Oseba %05d".formatted(COUNT.incrementAndGet()), false);
    }

    /** Somebody of that name who belongs nowhere. */
    public PersonId create(String name) {
        return create(name, false);
    }

    /** Somebody who administers the instance. */
    public PersonId administrator() {
        return create("Skrbništvo %05d".formatted(COUNT.incrementAndGet()), true);
    }

    private PersonId create(String name, boolean administrator) {
        var id = PersonId.create();
        database.sql("INSERT INTO identity.person (id, name, created_at) VALUES (?, ?, platform.legal_now())")
                .params(id.value(), name)
                .update();
        database.sql(
                        "INSERT INTO identity.account (person_id, email, session_secret, administrator) VALUES (?, ?, ?, ?)")
                .params(id.value(), email(id), "x".repeat(43), administrator)
                .update();
        return id;
    }

    /** The address of a person made here. */
    public String email(PersonId person) {
        return person.value() + "@example.org";
    }

    /** Runs something as that person, on this thread. */
    public <T> T as(PersonId person, Supplier<T> work) {
        return Acting.as(authentication(person), work);
    }

    /** Runs something as that person, on this thread. */
    public void as(PersonId person, Runnable work) {
        as(person, () -> {
            work.run();
            return true;
        });
    }

    /** What Spring Security holds of a signed-in person; for tests of views and of requests. */
    public Authentication authentication(PersonId person) {
        return database.sql(
                        "SELECT p.name, a.administrator FROM identity.person p JOIN identity.account a ON a.person_id = p.id"
                                + " WHERE p.id = ?")
                .param(person.value())
                .query((row, number) -> authentication(person, row.getString(1), row.getBoolean(2)))
                .single();
    }

    private static Authentication authentication(PersonId person, String name, boolean administrator) {
        List<GrantedAuthority> authorities = new ArrayList<>();
        authorities.add(new SimpleGrantedAuthority("ROLE_USER"));
        if (administrator) authorities.add(new SimpleGrantedAuthority("ROLE_ADMINISTRATOR"));
        return UsernamePasswordAuthenticationToken.authenticated(new SignedIn(person, name), null, authorities);
    }

    /** An id that names nothing. */
    public static UUID unknown() {
        return UUID.randomUUID();
    }
}
