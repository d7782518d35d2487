package dev.plinth.model;

import java.util.List;

/** The names under which the language knows the engines. What an engine can do is not known here. */
public final class Dialects {
    public static final List<String> NAMES = List.of("h2", "postgresql", "sqlite", "sqlserver");

    public static final String POSTGRESQL = "postgresql";

    private Dialects() {}

    public static boolean isKnown(String name) {
        return NAMES.contains(name);
    }
}
