package si.plenum.api.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import si.plenum.platform.Refused;
import si.plenum.platform.WireName;

/** A call that is turned away, with all that its answer says (RFC 9457). */
final class ApiProblem extends RuntimeException {

    private final HttpStatus status;
    private final String name;
    private final transient @Nullable Refused why;
    private final @Nullable String state;
    private final transient List<Flaw> flaws;
    private transient @Nullable ReceiptJson receipt;

    private ApiProblem(
            HttpStatus status, String name, @Nullable Refused why, @Nullable String state, List<Flaw> flaws) {
        super(name, null, false, false);
        this.status = status;
        this.name = name;
        this.why = why;
        this.state = state;
        this.flaws = List.copyOf(flaws);
    }

    /** The request itself cannot be read. */
    static ApiProblem malformed(String key) {
        return new ApiProblem(HttpStatus.BAD_REQUEST, "malformed", new Refused(key), null, List.of());
    }

    static ApiProblem unauthorized() {
        return new ApiProblem(HttpStatus.UNAUTHORIZED, "unauthorized", null, null, List.of());
    }

    static ApiProblem forbidden(Refused why) {
        return new ApiProblem(HttpStatus.FORBIDDEN, "forbidden", why, null, List.of());
    }

    static ApiProblem notFound() {
        return new ApiProblem(HttpStatus.NOT_FOUND, "not-found", new Refused("error.notfound"), null, List.of());
    }

    /** The thing is in another state than the act needs. */
    static ApiProblem wrongState(Refused why, @Nullable WireName state) {
        return new ApiProblem(
                HttpStatus.CONFLICT, "wrong-state", why, state == null ? null : state.wireName(), List.of());
    }

    static ApiProblem conflict(Refused why) {
        return new ApiProblem(HttpStatus.CONFLICT, "conflict", why, null, List.of());
    }

    static ApiProblem versionConflict(Refused why) {
        return new ApiProblem(HttpStatus.CONFLICT, "version-conflict", why, null, List.of());
    }

    /** As {@link #versionConflict(Refused)}, with the receipt of what is stored. */
    static ApiProblem versionConflict(Refused why, ReceiptJson stored) {
        var problem = versionConflict(why);
        problem.receipt = stored;
        return problem;
    }

    /** {@code If-Match} names another version than the one that is stored. */
    static ApiProblem preconditionFailed() {
        return new ApiProblem(
                HttpStatus.PRECONDITION_FAILED,
                "precondition-failed",
                new Refused("error.open.elsewhere"),
                null,
                List.of());
    }

    static ApiProblem preconditionRequired() {
        return new ApiProblem(
                HttpStatus.PRECONDITION_REQUIRED,
                "precondition-required",
                new Refused("api.if-match"),
                null,
                List.of());
    }

    static ApiProblem tooLarge() {
        return new ApiProblem(
                HttpStatus.CONTENT_TOO_LARGE, "content-too-large", new Refused("api.too-large"), null, List.of());
    }

    /** Nothing is wrong with the call, but there was no connection to the database for it. */
    static ApiProblem crowded() {
        return new ApiProblem(HttpStatus.SERVICE_UNAVAILABLE, "crowded", new Refused("error.crowded"), null, List.of());
    }

    static ApiProblem invalid(Refused why) {
        return new ApiProblem(HttpStatus.UNPROCESSABLE_CONTENT, "invalid", why, null, List.of());
    }

    static ApiProblem invalid(List<Flaw> flaws) {
        return new ApiProblem(
                HttpStatus.UNPROCESSABLE_CONTENT, "invalid", flaws.getFirst().why(), null, flaws);
    }

    static ApiProblem invalid(Flaw flaw) {
        return invalid(List.of(flaw));
    }

    HttpStatus status() {
        return status;
    }

    String name() {
        return name;
    }

    @Nullable
    Refused why() {
        return why;
    }

    @Nullable
    String state() {
        return state;
    }

    @Nullable
    ReceiptJson receipt() {
        return receipt;
    }

    List<Flaw> flaws() {
        return flaws;
    }
}
