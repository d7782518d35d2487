package dev.plinth.inspector;

import dev.plinth.inspector.h2.H2IdentityMarks;
import dev.plinth.inspector.h2.H2Inspector;
import dev.plinth.inspector.h2.H2Roles;
import dev.plinth.inspector.h2.H2Words;
import dev.plinth.inspector.lift.EngineWords;
import dev.plinth.inspector.lift.SchemaLift;
import dev.plinth.inspector.postgresql.PostgreSqlIdentityMarks;
import dev.plinth.inspector.postgresql.PostgreSqlInspector;
import dev.plinth.inspector.postgresql.PostgreSqlRoles;
import dev.plinth.inspector.postgresql.PostgreSqlWords;
import dev.plinth.inspector.sqlite.SqliteIdentityMarks;
import dev.plinth.inspector.sqlite.SqliteInspector;
import dev.plinth.inspector.sqlite.SqliteWords;
import dev.plinth.inspector.sqlserver.SqlServerIdentityMarks;
import dev.plinth.inspector.sqlserver.SqlServerInspector;
import dev.plinth.inspector.sqlserver.SqlServerRoles;
import dev.plinth.inspector.sqlserver.SqlServerWords;
import java.util.List;
import java.util.Optional;

/** The engines that can be read. */
public final class CatalogInspectors {
    private static final List<Entry> ALL = List.of(
            new Entry(new H2Inspector(), new H2IdentityMarks(), new H2Words(), Optional.of(H2Roles.READER)),
            new Entry(
                    new PostgreSqlInspector(),
                    new PostgreSqlIdentityMarks(),
                    new PostgreSqlWords(),
                    Optional.of(PostgreSqlRoles.READER)),
            new Entry(new SqliteInspector(), new SqliteIdentityMarks(), new SqliteWords(), Optional.empty()),
            new Entry(
                    new SqlServerInspector(),
                    new SqlServerIdentityMarks(),
                    new SqlServerWords(),
                    Optional.of(SqlServerRoles.READER)));

    private CatalogInspectors() {}

    /** @throws IllegalArgumentException if no inspector reads this dialect */
    public static CatalogInspector of(String dialect) {
        return entry(dialect).inspector();
    }

    /** @throws IllegalArgumentException if no inspector reads this dialect */
    public static IdentityMarks identityMarks(String dialect) {
        return entry(dialect).marks();
    }

    /**
     * What makes a declaration of a catalog of this dialect.
     *
     * @throws IllegalArgumentException if no inspector reads this dialect
     */
    public static SchemaLift lift(String dialect) {
        return new SchemaLift(entry(dialect).words());
    }

    /**
     * What reads the roles of this dialect; empty where it has none.
     *
     * @throws IllegalArgumentException if no inspector reads this dialect
     */
    public static Optional<HeldRoles> roles(String dialect) {
        return entry(dialect).roles();
    }

    /** In the order of their names. */
    public static List<String> dialects() {
        return ALL.stream().map(entry -> entry.inspector().dialect()).toList();
    }

    private static Entry entry(String dialect) {
        Optional<Entry> found = ALL.stream()
                .filter(entry -> entry.inspector().dialect().equals(dialect))
                .findFirst();
        return found.orElseThrow(() -> new IllegalArgumentException(
                "no inspector reads " + dialect + ", only " + String.join(", ", dialects())));
    }

    private record Entry(
            CatalogInspector inspector, IdentityMarks marks, EngineWords words, Optional<HeldRoles> roles) {}
}
