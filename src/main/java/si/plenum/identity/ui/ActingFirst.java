package si.plenum.identity.ui;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;
import si.plenum.identity.Acting;

/** Who is acting: whoever was put in place for some work, else the person of the live page, else that of the request. */
final class ActingFirst implements SecurityContextHolderStrategy {

    private final SecurityContextHolderStrategy signedIn = new VaadinAwareSecurityContextHolderStrategy();

    @Override
    public SecurityContext getContext() {
        return Acting.now().<SecurityContext>map(SecurityContextImpl::new).orElseGet(signedIn::getContext);
    }

    @Override
    public void setContext(SecurityContext context) {
        signedIn.setContext(context);
    }

    @Override
    public void clearContext() {
        signedIn.clearContext();
    }

    @Override
    public SecurityContext createEmptyContext() {
        return signedIn.createEmptyContext();
    }
}
