package si.plenum.permissions;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Service;
import org.springframework.util.ClassUtils;
import si.plenum.journal.WithinAct;

/** All acts of the program: every method of an interface in a module's root package that a service implements. */
final class FoundActs {

    private static final String SERVICES =
            "si\\.plenum\\.(identity|community|rules|document|voting|proposal|decision|plenary|notification)\\.internal(\\..*)?";

    private FoundActs() {}

    static Set<String> in(ApplicationContext program) {
        return Arrays.stream(program.getBeanDefinitionNames())
                .map(name -> program.getType(name))
                .filter(type -> type != null)
                .map(ClassUtils::getUserClass)
                .filter(type -> type.getPackageName().matches(SERVICES))
                .filter(type -> AnnotatedElementUtils.hasAnnotation(type, Service.class))
                .flatMap(FoundActs::of)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> of(Class<?> service) {
        var root = service.getPackageName().replaceAll("\\.internal.*", "");
        return ClassUtils.getAllInterfacesForClassAsSet(service).stream()
                .filter(face -> face.getPackageName().equals(root))
                .flatMap(face -> Arrays.stream(face.getMethods())
                        // It runs only inside another act and refuses to run elsewhere.
                        .filter(method -> !AnnotatedElementUtils.hasAnnotation(
                                AopUtils.getMostSpecificMethod(method, service), WithinAct.class))
                        .map(method -> name(face, method)));
    }

    private static String name(Class<?> face, Method method) {
        var name = face.getSimpleName() + "." + method.getName();
        boolean alone = Arrays.stream(face.getMethods())
                        .filter(other -> other.getName().equals(method.getName()))
                        .count()
                == 1;
        return alone
                ? name
                : Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", name + "(", ")"));
    }
}
