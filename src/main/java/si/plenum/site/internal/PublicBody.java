package si.plenum.site.internal;

import static si.plenum.site.internal.db.Tables.BODY;

import java.util.List;
import org.jooq.Record;
import org.jooq.SelectField;

/** A body as the public pages name it. */
record PublicBody(String slug, String name, String nameGenitive, String gender, String nameEnglish) {

    /** What a query selects of the view of bodies, so that {@link #in} can read it. */
    static final List<SelectField<?>> FIELDS =
            List.of(BODY.SLUG, BODY.NAME, BODY.NAME_GENITIVE, BODY.GENDER, BODY.NAME_ENGLISH);

    static PublicBody in(Record found) {
        return new PublicBody(
                found.get(BODY.SLUG),
                found.get(BODY.NAME),
                found.get(BODY.NAME_GENITIVE),
                found.get(BODY.GENDER),
                found.get(BODY.NAME_ENGLISH));
    }

    /** Its name in the language of the page. */
    public String name(boolean english) {
        return english ? nameEnglish : name;
    }
}
