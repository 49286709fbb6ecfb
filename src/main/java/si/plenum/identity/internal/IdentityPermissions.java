package si.plenum.identity.internal;

import static si.plenum.identity.internal.db.Tables.ACCOUNT;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import si.plenum.identity.CurrentPerson;

/** The permissions of this module, as its services name them. Asked inside the transaction of the act. */
@Component("identity")
class IdentityPermissions {

    private final DSLContext db;
    private final CurrentPerson currentPerson;

    IdentityPermissions(DSLContext db, CurrentPerson currentPerson) {
        this.db = db;
        this.currentPerson = currentPerson;
    }

    /** Whether the person acting administers the instance at this moment, whatever held when they signed in. */
    public boolean mayAdminister() {
        return currentPerson
                .ifAny()
                .filter(person -> currentPerson.administrator())
                .map(person -> db.fetchExists(
                        ACCOUNT,
                        ACCOUNT.PERSON_ID.eq(person.value()),
                        ACCOUNT.ADMINISTRATOR.isTrue(),
                        ACCOUNT.DISABLED_AT.isNull()))
                .orElse(false);
    }

    /** Whether a person, not the program and not a visitor, is acting. */
    public boolean isPerson() {
        return currentPerson.ifAny().isPresent();
    }
}
