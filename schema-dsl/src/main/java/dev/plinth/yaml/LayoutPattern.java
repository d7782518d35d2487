package dev.plinth.yaml;

/** How the names of files are said that follow a pattern of the project's own. */
final class LayoutPattern {
    static final String EXAMPLE = "migration-{nnn}-{name}";

    /** A number, then a name, with what a file's name may hold on every system around them. */
    static final String TEXT = "^[A-Za-z0-9._-]*\\{n+\\}[A-Za-z0-9._-]*\\{name\\}[A-Za-z0-9._-]*$";

    private LayoutPattern() {}

    static boolean matches(String text) {
        return text.matches(TEXT);
    }
}
