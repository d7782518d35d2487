package dev.plinth.testing;

import dev.plinth.compile.JavaClasses;
import dev.plinth.compile.JavaDoor;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.Located;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.dsl.Migration;
import dev.plinth.dsl.Schema;
import dev.plinth.write.JavaName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Classes that were written, compiled in one run of the compiler when the first of them is asked for. */
public final class JavaClassesOf {
    private static final SourceSpan HERE = new SourceSpan("test", 1, 1, 0);

    private final Path folder;
    private final Diagnostics diagnostics = new Diagnostics();
    private final JavaDoor door;
    private int number;

    /** @param folder an empty one */
    public JavaClassesOf(Path folder) {
        this.folder = folder;
        this.door = new JavaDoor(folder, diagnostics);
    }

    /** A name for the next class. */
    public JavaName next() {
        number++;
        return new JavaName("written.number" + number / 100, "Class" + number);
    }

    public void add(JavaName name, String text) throws IOException {
        Path file = folder.resolve("src").resolve(name.file());
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    public Schema schema(JavaName name) {
        return only(door.schemas(classes(name)));
    }

    public Migration migration(JavaName name) {
        return only(door.migrations(classes(name)));
    }

    private <D> D only(List<D> declared) {
        if (declared.size() != 1) {
            throw new AssertionError("not compiled: " + diagnostics.sorted());
        }
        return declared.get(0);
    }

    private static JavaClasses classes(JavaName name) {
        return new JavaClasses(
                List.of(new Located<>(name.toString(), HERE)),
                new JavaClasses.Sources(new Located<>("src", HERE)),
                HERE);
    }
}
