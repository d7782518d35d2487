package dev.plinth.cli;

import dev.plinth.change.Migration;
import dev.plinth.change.State;
import dev.plinth.compile.JavaClasses;
import dev.plinth.model.NamingStyle;
import dev.plinth.write.JavaName;
import dev.plinth.write.JavaWriter;
import dev.plinth.yaml.MigrationWriter;
import dev.plinth.yaml.Project;
import dev.plinth.yaml.ProjectConfiguration;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where new migrations of a project go: into its first folder of YAML, or, where all of them are in Java, beside those.
 *
 * @param folder of YAML files or of Java sources
 * @param classes the classes beside which a new one goes; empty for YAML
 */
record MigrationFiles(Path folder, Optional<JavaClasses> classes) {
    /** @throws InputException if the project has no place for migrations */
    static MigrationFiles of(Project project, Path folder) {
        List<ProjectConfiguration.Part> parts = project.configuration()
                .migrations()
                .orElseThrow(() -> new InputException(
                        "the project has no migrations: add `migrations: migrations` to plinth.yaml"));
        for (ProjectConfiguration.Part part : parts) {
            if (part instanceof ProjectConfiguration.Files files) {
                return new MigrationFiles(folder.resolve(files.path()), Optional.empty());
            }
        }
        for (ProjectConfiguration.Part part : parts) {
            if (part instanceof ProjectConfiguration.Java java
                    && java.classes().location() instanceof JavaClasses.Sources sources) {
                return new MigrationFiles(folder.resolve(sources.path().value()), Optional.of(java.classes()));
            }
        }
        throw new InputException("the migrations are compiled classes, and nobody knows where their sources are:"
                + " write `sources:` in place of `classpath:`, or name a folder for YAML as well");
    }

    Path file(String id) {
        return folder.resolve(name(id).map(JavaName::file).orElse(id + ".yaml"));
    }

    String text(Migration migration, State before, NamingStyle style) {
        return name(migration.id())
                .map(name -> JavaWriter.migration(name, migration, before, style))
                .orElseGet(() -> MigrationWriter.write(migration, before, style));
    }

    /** What is left to do, where the project names its classes one by one. */
    Optional<String> advice(String id) {
        return classes.filter(found -> isClass(named(found)))
                .flatMap(found -> name(id))
                .map(name -> "add " + name + " to `migrations` in plinth.yaml, or name the package there");
    }

    private Optional<JavaName> name(String id) {
        return classes.map(found -> JavaName.ofMigration(packageName(named(found)), id));
    }

    private static String named(JavaClasses classes) {
        return classes.names().get(0).value();
    }

    /** By Java's custom: packages are written in lower case. */
    private static boolean isClass(String name) {
        return Character.isUpperCase(name.codePointAt(name.lastIndexOf('.') + 1));
    }

    private static String packageName(String name) {
        return isClass(name) ? name.substring(0, Math.max(0, name.lastIndexOf('.'))) : name;
    }
}
