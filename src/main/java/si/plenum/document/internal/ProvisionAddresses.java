package si.plenum.document.internal;

import static si.plenum.document.internal.db.Tables.DOCUMENT_;
import static si.plenum.document.internal.db.Tables.PROVISION;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import si.plenum.rules.ProvisionLinks;

/** Tells the rules where the provisions that they cite can be read: an anchor that survives renumbering. */
@Component
class ProvisionAddresses implements ProvisionLinks {

    private final DSLContext db;

    ProvisionAddresses(DSLContext db) {
        this.db = db;
    }

    @Override
    public Optional<String> to(UUID provision) {
        return db.select(DOCUMENT_.SLUG)
                .from(PROVISION)
                .join(DOCUMENT_)
                .on(DOCUMENT_.ID.eq(PROVISION.DOCUMENT_ID))
                .where(PROVISION.ID.eq(provision))
                .fetchOptional(row -> "/akti/" + row.value1() + "#p-" + provision);
    }
}
