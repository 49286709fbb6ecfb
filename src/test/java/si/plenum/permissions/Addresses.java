package si.plenum.permissions;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of the JSON interface and of the public site that is read. */
final class Addresses {

    private Addresses() {}

    /** @param candidates what may stand in the place of a variable, by its name */
    static List<String> read(ApplicationContext program, Function<String, List<String>> candidates) {
        return program.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .filter(info -> info.getMethodsCondition().getMethods().isEmpty()
                        || info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(info -> info.getPatternValues().stream())
                .filter(pattern -> !pattern.contains("**") && !pattern.startsWith("/actuator"))
                .flatMap(pattern -> filledIn(pattern, candidates))
                .distinct()
                .toList();
    }

    /** A variable may carry a pattern with braces of its own. */
    private static Stream<String> filledIn(String pattern, Function<String, List<String>> candidates) {
        int from = pattern.indexOf('{');
        if (from < 0) return Stream.of(pattern);
        int depth = 0;
        int to = from;
        do {
            if (pattern.charAt(to) == '{') depth++;
            if (pattern.charAt(to) == '}') depth--;
            to++;
        } while (depth > 0);
        var name = pattern.substring(from + 1, to - 1).replaceAll(":.*", "");
        var before = pattern.substring(0, from);
        var after = pattern.substring(to);
        return candidates.apply(name).stream().flatMap(value -> filledIn(before + value + after, candidates));
    }
}
