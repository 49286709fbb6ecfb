package si.plenum.community;

import java.time.LocalDate;
import java.util.List;

/** The bodies of the community. That they exist is public. */
public interface Bodies {

    /** All bodies that exist today, assemblies first, then by name. */
    List<Body> all();

    /** @throws si.plenum.platform.NotFound if there is none */
    Body byId(BodyId id);

    /** @throws si.plenum.platform.NotFound if there is none */
    Body bySlug(String slug);

    /** Founds a body. Administrator. */
    BodyId found(Body body, LocalDate on);
}
