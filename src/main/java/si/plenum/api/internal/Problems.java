package si.plenum.api.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import si.plenum.platform.Crowded;
import si.plenum.platform.Refused;
import si.plenum.platform.language.Language;
import si.plenum.platform.language.Refusals;

/** Says every failure of a call as a problem (RFC 9457), its sentence in Slovene or, where the caller asks for it, in English. */
@RestControllerAdvice(basePackageClasses = Problems.class)
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String TYPE = "urn:plenum:problem:";

    /** The names of problems that come from HTTP alone. */
    private static final Map<Integer, String> NAMES = Map.of(
            400, "malformed",
            404, "not-found",
            405, "method-not-allowed",
            406, "not-acceptable",
            413, "content-too-large",
            415, "unsupported-media-type");

    private final Refusals refusals;

    Problems(Refusals refusals) {
        this.refusals = refusals;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> problem(ApiProblem problem, HttpServletRequest request) {
        return answer(problem, locale(request));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refused refused, HttpServletRequest request) {
        return answer(Turned.away(refused), locale(request));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> denied(AccessDeniedException denied, HttpServletRequest request) {
        var problem =
                Caller.isKnown() ? ApiProblem.forbidden(new Refused("error.forbidden")) : ApiProblem.unauthorized();
        return answer(problem, locale(request));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknownCaller(AuthenticationException unknown, HttpServletRequest request) {
        return answer(ApiProblem.unauthorized(), locale(request));
    }

    /** The sentence of an error may hold what was sent: of a ballot only its class is logged. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> failed(Exception failure, HttpServletRequest request) {
        if (Crowded.caused(failure)) return answer(ApiProblem.crowded(), locale(request));
        if (isSilent(request.getRequestURI())) {
            LOG.error("A ballot call failed: {}", failure.getClass().getName());
        } else {
            LOG.error("A call failed: {} {}", request.getMethod(), request.getRequestURI(), failure);
        }
        var detail = ProblemDetail.forStatus(HttpStatus.INTERNAL_SERVER_ERROR);
        detail.setType(URI.create(TYPE + "failed"));
        detail.setDetail(refusals.sentence(locale(request), new Refused("error.server")));
        return ResponseEntity.internalServerError()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail);
    }

    private static boolean isSilent(String address) {
        return address.contains("/ballots/")
                || address.endsWith("/secret-ballots")
                || address.endsWith("/credentials")
                || address.endsWith("/grants");
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var detail = body instanceof ProblemDetail given ? given : ProblemDetail.forStatus(status);
        detail.setType(URI.create(TYPE + NAMES.getOrDefault(status.value(), "failed")));
        if (status.value() == 404 && request instanceof ServletWebRequest web) {
            detail.setDetail(refusals.sentence(locale(web.getRequest()), new Refused("error.notfound")));
        }
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return super.handleExceptionInternal(failure, detail, headers, status, request);
    }

    private ResponseEntity<ProblemDetail> answer(ApiProblem problem, Locale locale) {
        var detail = ProblemDetail.forStatus(problem.status());
        detail.setType(URI.create(TYPE + problem.name()));
        var why = problem.why();
        if (why != null) detail.setDetail(refusals.sentence(locale, why));
        if (problem.receipt() != null) detail.setProperty("receipt", problem.receipt());
        if (problem.state() != null) detail.setProperty("state", problem.state());
        if (!problem.flaws().isEmpty()) detail.setProperty("errors", errors(problem.flaws(), locale));
        var answer = ResponseEntity.status(problem.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, Long.toString(Crowded.WAIT.toSeconds()));
        }
        if (problem.status() == HttpStatus.UNAUTHORIZED) answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        return answer.body(detail);
    }

    private List<Map<String, String>> errors(List<Flaw> flaws, Locale locale) {
        return flaws.stream()
                .map(flaw -> Map.of("pointer", flaw.pointer(), "detail", refusals.sentence(locale, flaw.why())))
                .toList();
    }

    /** {@code ?lang=} first, as on the pages, then what the caller's program asks for. */
    private static Locale locale(HttpServletRequest request) {
        var asked = request.getParameter("lang");
        var accepted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null ? Locale.of("sl") : request.getLocale();
        return Language.of(asked == null ? accepted : Locale.of(asked)).locale();
    }
}
