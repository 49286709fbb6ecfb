package si.plenum;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import si.plenum.journal.WithinAct;

/** What the rules about services look at: implementations of the interfaces in a module's root package. */
final class ServiceRules {

    private ServiceRules() {}

    /** A class in {@code internal} that implements an interface of its module's root and works on the database. */
    static boolean isService(JavaClass type) {
        return type.getPackageName().matches("si\\.plenum\\.\\w+\\.internal(\\..*)?")
                && !type.isInterface()
                && !publicFaces(type).isEmpty()
                && (type.isAnnotatedWith(Service.class) || usesTransactions(type));
    }

    static ArchCondition<JavaClass> havePermissionsOnAllPublicMethods() {
        return carry(PreAuthorize.class, "a permission");
    }

    static ArchCondition<JavaClass> haveTransactionsOnAllPublicMethods() {
        return carry(Transactional.class, "a transaction");
    }

    private static ArchCondition<JavaClass> carry(Class<? extends Annotation> mark, String what) {
        return new ArchCondition<>("have " + what + " on every method of a module's public face") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                publicActs(type)
                        .filter(act -> !marked(act, mark))
                        .forEach(act -> events.add(violated(act, act.getFullName() + " has not " + what)));
            }
        };
    }

    private static boolean usesTransactions(JavaClass type) {
        return type.isMetaAnnotatedWith(Transactional.class)
                || type.getMethods().stream().anyMatch(method -> method.isMetaAnnotatedWith(Transactional.class));
    }

    private static List<JavaClass> publicFaces(JavaClass type) {
        var root = type.getPackageName().replaceAll("\\.internal.*", "");
        return type.getAllRawInterfaces().stream()
                .filter(face -> face.getPackageName().equals(root))
                .toList();
    }

    private static Stream<JavaMethod> publicActs(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(method -> faceMethods(type, method).findAny().isPresent())
                // It runs only inside an act that has both, and refuses to run elsewhere.
                .filter(method -> !method.isAnnotatedWith(WithinAct.class));
    }

    private static Stream<JavaMethod> faceMethods(JavaClass type, JavaMethod method) {
        return publicFaces(type).stream()
                .flatMap(face -> face.getMethods().stream())
                .filter(declared -> declared.getName().equals(method.getName())
                        && declared.getRawParameterTypes().size()
                                == method.getRawParameterTypes().size());
    }

    private static boolean marked(JavaMethod act, Class<? extends Annotation> mark) {
        var places = Stream.concat(Stream.of(act), faceMethods(act.getOwner(), act));
        return act.getOwner().isMetaAnnotatedWith(mark)
                || places.anyMatch(method -> method.isAnnotatedWith(mark) || method.isMetaAnnotatedWith(mark));
    }
}
