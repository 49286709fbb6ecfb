package si.plenum.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Any cache may keep a public page, and asks with its ETag whether it still holds: a decision is there for everybody the
 * moment it is published. A page that says otherwise itself is left alone.
 */
record PageCaching(RequestMatcher pages) implements HeaderWriter {

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (response.containsHeader(HttpHeaders.CACHE_CONTROL) || !pages.matches(request)) return;
        response.setHeader(HttpHeaders.CACHE_CONTROL, response.getStatus() < 400 ? "public, no-cache" : "no-store");
    }
}
