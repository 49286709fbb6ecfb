package si.plenum.platform.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import si.plenum.platform.Crowded;

/** Answers 503, with its page, whatever was turned away for want of a connection and is not answered for further in. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class CrowdedFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(CrowdedFilter.class);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failed) {
            if (response.isCommitted() || !Crowded.caused(failed)) throw failed;
            LOG.warn("No connection to the database in time: a page was answered with 503");
            response.reset();
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Crowded.WAIT.toSeconds()));
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
