package si.plenum.platform.internal;

import static si.plenum.platform.internal.db.Tables.SETTING;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import si.plenum.platform.InstanceKeys;

/** Keys in the settings of the instance; of several nodes that start together, the first one's key counts. */
@Component
class StoredInstanceKeys implements InstanceKeys {

    private static final int BYTES = 32;

    private final DSLContext db;
    private final SecureRandom random = new SecureRandom();

    StoredInstanceKeys(DSLContext db) {
        this.db = db;
    }

    @Override
    public byte[] key(String name) {
        var fresh = new byte[BYTES];
        random.nextBytes(fresh);
        var stored = "key." + name;
        db.insertInto(SETTING, SETTING.NAME, SETTING.VALUE)
                .values(stored, HexFormat.of().formatHex(fresh))
                .onConflictDoNothing()
                .execute();
        return HexFormat.of()
                .parseHex(db.select(SETTING.VALUE)
                        .from(SETTING)
                        .where(SETTING.NAME.eq(stored))
                        .fetchSingle(SETTING.VALUE));
    }
}
