package dev.plinth.dsl;

import java.util.function.Consumer;

/** Where a migration in Java begins. */
public final class Migrations {
    private Migrations() {}

    /**
     * Declares a migration: {@code migration("002_add_email", m -> m.addColumn("users", "email", text().nullable()))}.
     *
     * @param id as the history of a database keeps it; a class of the same name is found again most easily
     */
    public static Migration migration(String id, Consumer<MigrationBuilder> declare) {
        MigrationBuilder builder = new MigrationBuilder(Caller.located(id));
        declare.accept(builder);
        return new Migration(builder.declaration(), builder.diagnostics());
    }
}
