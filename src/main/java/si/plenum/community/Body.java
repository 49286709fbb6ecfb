package si.plenum.community;

/**
 * A body that decides.
 *
 * @param prefix       opens the numbers of its sessions and decisions, for example {@code PL}
 * @param nameGenitive the Slovene name as it stands after "seja ..."
 * @param nameLocative the Slovene name as it stands after "na ..."
 * @param gender       grammatical gender of the Slovene name: {@code m}, {@code f} or {@code n}
 */
public record Body(
        BodyId id,
        String slug,
        BodyKind kind,
        String prefix,
        String name,
        String nameGenitive,
        String nameLocative,
        String gender,
        String nameEnglish) {}
