package si.plenum.site.internal;

import java.util.function.Function;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads for the public, as the database role that may select the site's views and nothing else: a mistake in a query here
 * cannot show what is not public.
 */
@Component
class SiteDatabase {

    private final DSLContext db;
    private final TransactionTemplate reading;

    SiteDatabase(DSLContext db, PlatformTransactionManager transactions) {
        this.db = db;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    <T> T read(Function<DSLContext, T> query) {
        var answer = reading.execute(transaction -> {
            db.execute("SET LOCAL ROLE plenum_site");
            return query.apply(db);
        });
        if (answer == null) throw new IllegalStateException("a read answers something");
        return answer;
    }
}
