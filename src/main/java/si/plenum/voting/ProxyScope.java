package si.plenum.voting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a proxy is given for. The narrower one goes before the wider one. */
public sealed interface ProxyScope {

    /** Every vote of the body while the proxy is valid. */
    record Everything() implements ProxyScope {}

    /** Every vote of one session. */
    record Session(UUID context) implements ProxyScope {}

    /** The votes on one matter of a session. */
    record Item(UUID context, UUID subject) implements ProxyScope {}

    /** Whether a vote on that matter of that session is among what the proxy is given for. */
    default boolean covers(UUID inContext, @Nullable UUID onSubject) {
        return switch (this) {
            case Everything() -> true;
            case Session(var context) -> context.equals(inContext);
            case Item(var context, var subject) -> context.equals(inContext) && subject.equals(onSubject);
        };
    }

    /** Whether there may be a vote that both are for. */
    default boolean meets(ProxyScope other) {
        return switch (this) {
            case Everything() -> true;
            case Session(var context) ->
                switch (other) {
                    case Everything() -> true;
                    case Session(var its) -> context.equals(its);
                    case Item(var its, var _) -> context.equals(its);
                };
            case Item(var context, var subject) ->
                switch (other) {
                    case Everything() -> true;
                    case Session(var its) -> context.equals(its);
                    case Item(var _, var its) -> subject.equals(its);
                };
        };
    }

    /** The narrower, the higher. */
    default int narrowness() {
        return switch (this) {
            case Everything() -> 0;
            case Session(var _) -> 1;
            case Item(var _, var _) -> 2;
        };
    }
}
