package si.plenum.shell;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The address is unknown. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class NotFoundView extends NothingHere<NotFoundException> {}
