package si.plenum;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
import si.plenum.platform.Ids;
import si.plenum.platform.LegalClock;
import si.plenum.platform.WireName;
import si.plenum.platform.ui.DayField;

/** The shape of the program, as far as classes can show it. One line of reason above each rule. */
@AnalyzeClasses(
        packages = "si.plenum",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WithoutGenerated.class})
class ArchitectureTest {

    // Screens ask services; a service that knows a screen cannot serve the API, the clock or the command line.
    @ArchTest
    static final ArchRule vaadin_only_in_ui_and_shell = noClasses()
            .that()
            .resideOutsideOfPackages("si.plenum..ui..", "si.plenum.shell..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..")
            .allowEmptyShould(true);

    // A jOOQ record that travels drags tables into views and lets them be changed past the services.
    @ArchTest
    static final ArchRule jooq_only_in_internal = noClasses()
            .that()
            .resideOutsideOfPackage("si.plenum..internal..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jooq..")
            .allowEmptyShould(true);

    // Deadlines and legal days must be testable, and the demo is built under a scripted clock.
    @ArchTest
    static final ArchRule no_time_without_the_clock = noClasses()
            .that()
            .doNotBelongToAnyOf(LegalClock.class, Ids.class)
            .should()
            .callMethodWhere(describe("it reads the machine's time", ArchitectureTest::readsMachineTime));

    // A view is reached by its address and a repository through its service, never by another module's code.
    @ArchTest
    static final ArchRule views_are_package_private = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .and()
            .doNotHaveSimpleName("SignInView") // named by the filter chain, which wants a public class
            .should()
            .notBePublic()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule repositories_are_package_private = classes()
            .that()
            .haveSimpleNameEndingWith("Repository")
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true);

    // What is not asked for permission may be done by anybody; the check belongs to the act, not to the screen.
    @ArchTest
    static final ArchRule every_public_service_method_has_a_permission = classes()
            .that(areServices())
            .should(ServiceRules.havePermissionsOnAllPublicMethods())
            .allowEmptyShould(true);

    // The check and the act must see the same state.
    @ArchTest
    static final ArchRule every_public_service_method_runs_in_a_transaction = classes()
            .that(areServices())
            .should(ServiceRules.haveTransactionsOnAllPublicMethods())
            .allowEmptyShould(true);

    // A field for a day made elsewhere opens its calendar over whoever types, and may speak another language.
    @ArchTest
    static final ArchRule days_are_entered_in_the_field_for_days = noClasses()
            .that()
            .doNotBelongToAnyOf(DayField.class)
            .should()
            .callConstructorWhere(describe(
                    "it makes a calendar field", call -> call.getTargetOwner().isAssignableTo(DatePicker.class)));

    // Texts, mandates and rooms change only because something was decided.
    @ArchTest
    static final ArchRule effects_only_from_decision =
            classes().should(callNoEffectOfAnotherModule()).allowEmptyShould(true);

    // Anyone must be able to read the count, and to run it without the program: no framework, no database, no clock, no
    // network.
    @ArchTest
    static final ArchRule the_count_is_pure = classes()
            .that()
            .resideInAPackage("si.plenum.voting.tally..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "si.plenum.voting.tally..",
                            "si.plenum.rules",
                            "java.lang..",
                            "java.math",
                            "java.util..",
                            "java.io",
                            "java.nio..",
                            "java.security",
                            "org.jspecify..")
                    .or(belongToAnyOf(WireName.class, NamedInterface.class)));

    // Null checks hold per package: one without the mark is one without checks.
    @ArchTest
    static final ArchRule every_package_is_null_marked = classes().should(resideInNullMarkedPackage());

    // A class that is named after nothing collects everything.
    @ArchTest
    static final ArchRule names_say_what_a_class_is = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Utils?|Impl)")
            .allowEmptyShould(true);

    private static boolean readsMachineTime(JavaCall<?> call) {
        var owner = call.getTargetOwner();
        boolean noArguments = call.getTarget().getRawParameterTypes().isEmpty();
        return switch (call.getName()) {
            case "now" -> owner.getPackageName().equals("java.time") && noArguments;
            case "systemUTC", "systemDefaultZone", "system" -> owner.isEquivalentTo(Clock.class);
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            default -> false;
        };
    }

    private static DescribedPredicate<JavaClass> areServices() {
        return describe("are services behind a module's public face", ServiceRules::isService);
    }

    private static ArchCondition<JavaClass> callNoEffectOfAnotherModule() {
        return new ArchCondition<>("call effects of another module only from decision") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (module(type).equals("decision")) return;
                type.getDirectDependenciesFromSelf().stream()
                        .filter(use ->
                                use.getTargetClass().getPackageName().matches("si\\.plenum\\.\\w+\\.effect(\\..*)?"))
                        .filter(use -> !module(use.getTargetClass()).equals(module(type)))
                        .forEach(use -> events.add(violated(type, use.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaClass> resideInNullMarkedPackage() {
        return new ArchCondition<>("reside in a package whose package-info.java says @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(violated(type, type.getPackageName() + " is not @NullMarked"));
                }
            }
        };
    }

    private static String module(JavaClass type) {
        var parts = type.getPackageName().split("\\.");
        return parts.length > 2 ? parts[2] : "";
    }

    /** Leaves out what jOOQ generated. */
    static final class WithoutGenerated implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("/internal/db/");
        }
    }
}
