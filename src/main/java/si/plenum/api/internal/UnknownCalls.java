package si.plenum.api.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Answers for every address of the interface that no call has: unknown, or known with another method. */
@RestController
class UnknownCalls {

    private static final Set<String> ALL = Set.of("/api/v1", "/api/v1/**");

    private final RequestMappingHandlerMapping mapping;

    UnknownCalls(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.mapping = mapping;
    }

    @RequestMapping({"/api/v1", "/api/v1/**"})
    ResponseEntity<Void> unknown(HttpServletRequest request) throws HttpRequestMethodNotSupportedException {
        var allowed = allowed(request);
        if (allowed.isEmpty()) throw ApiProblem.notFound();
        if (HttpMethod.OPTIONS.matches(request.getMethod())) {
            var methods =
                    allowed.stream().map(HttpMethod::valueOf).collect(Collectors.toCollection(LinkedHashSet::new));
            return ResponseEntity.noContent()
                    .allow(methods.toArray(HttpMethod[]::new))
                    .build();
        }
        throw new HttpRequestMethodNotSupportedException(request.getMethod(), allowed);
    }

    private Collection<String> allowed(HttpServletRequest request) {
        var methods = new TreeSet<String>();
        for (var info : mapping.getHandlerMethods().keySet()) {
            if (!isThis(info) && matches(info, request)) {
                info.getMethodsCondition().getMethods().forEach(method -> methods.add(method.name()));
            }
        }
        return methods;
    }

    private static boolean isThis(RequestMappingInfo info) {
        return ALL.containsAll(info.getPatternValues());
    }

    private static boolean matches(RequestMappingInfo info, HttpServletRequest request) {
        var paths = info.getPathPatternsCondition();
        return paths != null && paths.getMatchingCondition(request) != null;
    }
}
