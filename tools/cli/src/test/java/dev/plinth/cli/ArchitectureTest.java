package dev.plinth.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may lean on whom. The rules are explained in {@code docs/architecture.md}. */
@AnalyzeClasses(packages = "dev.plinth", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] SCHEMA_DSL = {
        "dev.plinth.model..",
        "dev.plinth.change..",
        "dev.plinth.expression..",
        "dev.plinth.diagnostic..",
        "dev.plinth.resolve..",
        "dev.plinth.yaml..",
        "dev.plinth.dsl..",
        "dev.plinth.compile..",
        "dev.plinth.write.."
    };

    @ArchTest
    static final ArchRule schemaDslKnowsNoEngine = noClasses()
            .that()
            .resideInAnyPackage(SCHEMA_DSL)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.sql..", "javax.sql..", "freemarker..", "dev.plinth.sql..", "dev.plinth.dialect..");

    @ArchTest
    static final ArchRule modelAndChangeStandAlone = noClasses()
            .that()
            .resideInAnyPackage("dev.plinth.model..", "dev.plinth.change..", "dev.plinth.expression..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.plinth.yaml..", "dev.plinth.dsl..", "dev.plinth.resolve..");

    @ArchTest
    static final ArchRule theCompilerIsCalledAtOnePlace = noClasses()
            .that()
            .resideOutsideOfPackage("dev.plinth.compile..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javax.tools..");

    @ArchTest
    static final ArchRule planningKnowsNoSql = noClasses()
            .that()
            .resideInAnyPackage("dev.plinth.diff..", "dev.plinth.plan..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.plinth.sql..", "dev.plinth.dialect..", "dev.plinth.template..", "dev.plinth.emit..");

    @ArchTest
    static final ArchRule dialectsKnowNoOtherDialect = slices().matching(
                    "dev.plinth.dialect.(sqlite|postgresql|h2|sqlserver)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule dialectsAreOpaqueOutside = noClasses()
            .that()
            .resideOutsideOfPackage("dev.plinth.dialect..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.plinth.dialect.sqlite..",
                    "dev.plinth.dialect.postgresql..",
                    "dev.plinth.dialect.h2..",
                    "dev.plinth.dialect.sqlserver..");

    @ArchTest
    static final ArchRule freeMarkerInTemplateOnly = noClasses()
            .that()
            .resideOutsideOfPackage("dev.plinth.template..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("freemarker..");

    @ArchTest
    static final ArchRule javaPoetInAccessorOnly = noClasses()
            .that()
            .resideOutsideOfPackage("dev.plinth.accessor..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.palantir.javapoet..");

    @ArchTest
    static final ArchRule accessorsAreMadeOfTheModel = classes()
            .that()
            .resideInAPackage("dev.plinth.accessor..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.plinth.accessor..",
                    "dev.plinth.model..",
                    "dev.plinth.expression..",
                    "com.palantir.javapoet..",
                    "java..",
                    "javax.lang.model..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule jdbcInItsRoomsOnly = noClasses()
            .that()
            .resideInAnyPackage(
                    "dev.plinth.sql..",
                    "dev.plinth.catalog..",
                    "dev.plinth.diff..",
                    "dev.plinth.plan..",
                    "dev.plinth.dialect..",
                    "dev.plinth.template..",
                    "dev.plinth.emit..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule runnerLeansOnNothing = classes()
            .that()
            .resideInAPackage("dev.plinth.runner..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("dev.plinth.runner..", "java..", "javax.sql..", "org.jspecify..");

    @ArchTest
    static final ArchRule nothingPlansByTheClock = noClasses()
            .that()
            .resideInAnyPackage(
                    "dev.plinth.model..",
                    "dev.plinth.change..",
                    "dev.plinth.diff..",
                    "dev.plinth.plan..",
                    "dev.plinth.dialect..",
                    "dev.plinth.emit..")
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "getenv", String.class);
}
