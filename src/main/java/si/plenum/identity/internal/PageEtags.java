package si.plenum.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** An ETag for every public page, from its bytes. */
class PageEtags extends ShallowEtagHeaderFilter {

    private final RequestMatcher pages;

    PageEtags(RequestMatcher pages) {
        this.pages = pages;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !pages.matches(request);
    }
}
