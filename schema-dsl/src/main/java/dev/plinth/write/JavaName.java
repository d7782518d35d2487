package dev.plinth.write;

import java.util.Optional;
import javax.lang.model.SourceVersion;

/**
 * The name of a class.
 *
 * @param packageName empty for none, which Java calls unnamed
 */
public record JavaName(String packageName, String simpleName) {
    public JavaName {
        if (!isIdentifier(simpleName)) {
            throw new IllegalArgumentException(simpleName + " is no name of a Java class");
        }
    }

    /** Of a text as {@code com.acme.ShopSchema}; empty where that names no class. */
    public static Optional<JavaName> parse(String text) {
        int end = text.lastIndexOf('.');
        String packageName = end < 0 ? "" : text.substring(0, end);
        boolean named = isIdentifier(text.substring(end + 1)) && isPackage(packageName);
        return named ? Optional.of(new JavaName(packageName, text.substring(end + 1))) : Optional.empty();
    }

    /** Whether the text names a package, or is empty. */
    public static boolean isPackage(String text) {
        return text.isEmpty() || SourceVersion.isName(text);
    }

    /** The class of a migration: its id, with an M before it where Java needs a letter. */
    public static JavaName ofMigration(String packageName, String id) {
        StringBuilder name = new StringBuilder();
        id.codePoints()
                .forEach(found ->
                        name.appendCodePoint(Character.isJavaIdentifierPart(found) && found != '$' ? found : '_'));
        boolean begins = Character.isUpperCase(name.codePointAt(0));
        return new JavaName(packageName, (begins ? "" : "M") + name);
    }

    /** The file of the class, in the folder of the sources. */
    public String file() {
        return (packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/") + simpleName + ".java";
    }

    @Override
    public String toString() {
        return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    }

    private static boolean isIdentifier(String text) {
        return SourceVersion.isIdentifier(text) && !SourceVersion.isKeyword(text);
    }
}
