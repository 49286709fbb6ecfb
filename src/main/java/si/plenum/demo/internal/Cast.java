package si.plenum.demo.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import si.plenum.community.BodyId;
import si.plenum.document.DocumentId;
import si.plenum.identity.As;
import si.plenum.identity.PersonId;

/** Who plays: keys of the content to what the services made of them. Filled while the demo is built. */
@Component
class Cast {

    private final As as;
    private final Map<String, PersonId> persons = new HashMap<>();
    private final Map<String, BodyId> bodies = new HashMap<>();
    private final Map<String, DocumentId> documents = new HashMap<>();

    Cast(As as) {
        this.as = as;
    }

    void person(String key, PersonId id) {
        persons.put(key, id);
    }

    void body(String slug, BodyId id) {
        bodies.put(slug, id);
    }

    void document(String slug, DocumentId id) {
        documents.put(slug, id);
    }

    PersonId person(String key) {
        return known(persons, key);
    }

    BodyId body(String slug) {
        return known(bodies, slug);
    }

    DocumentId document(String slug) {
        return known(documents, slug);
    }

    <T> T as(String key, Supplier<T> act) {
        return as.person(person(key), act);
    }

    void as(String key, Runnable act) {
        as.person(person(key), act);
    }

    private static <T> T known(Map<String, T> map, String key) {
        var value = map.get(key);
        if (value == null) throw new IllegalStateException("the demo content names nobody before " + key);
        return value;
    }
}
