package si.plenum.shell;

import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.security.access.AccessDeniedException;

/** What a service does not show to this person answers like what does not exist. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class DeniedView extends NothingHere<AccessDeniedException> {}
