package si.plenum.document;

import java.util.Collection;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import si.plenum.platform.PublicRead;

/**
 * Changes to standing documents, before anything is decided. Who may propose is decided by the module above, inside its own
 * acts; here it only matters that somebody is signed in.
 */
public interface Changes {

    /** What a draft says and does, on the text that its author sees. Writes nothing. */
    @PreAuthorize("@identity.isPerson()")
    ChangePreview preview(ChangeDraft draft);

    /**
     * Makes a draft into an immutable wording.
     *
     * @throws si.plenum.platform.Refused where it changes nothing or cannot be applied to the text in force today
     */
    @PreAuthorize("@identity.isPerson()")
    ChangeId prepare(ChangeDraft draft);

    /** A wording with what it says, on the text that its author saw. */
    @PublicRead
    PreparedChange change(ChangeId change);

    /**
     * Holds a change against the text in force today, against the future that is already adopted, and against other changes
     * that wait for a decision. Empty: nothing stands in its way.
     */
    @PublicRead
    List<Verdict> check(ChangeId change, Collection<ChangeId> others);

    /** The same for a draft. */
    @PreAuthorize("@identity.isPerson()")
    List<Verdict> check(ChangeDraft draft, Collection<ChangeId> others);
}
