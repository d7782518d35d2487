package dev.plinth.dsl;

import dev.plinth.diagnostic.Located;
import dev.plinth.model.DatabaseSchema;
import dev.plinth.resolve.ObjectDeclaration;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects what is said of a schema of the database. */
public final class DatabaseSchemaBuilder {
    private final Located<String> name;
    private final SortedMap<String, String> degrade = new TreeMap<>();
    private Optional<String> comment = Optional.empty();

    DatabaseSchemaBuilder(Located<String> name) {
        this.name = name;
    }

    /** The engine has no schemas and keeps the dot in the names of its objects, and why that is right. */
    public DatabaseSchemaBuilder degrade(Dialect dialect, String reason) {
        degrade.put(dialect.word(), reason);
        return this;
    }

    public DatabaseSchemaBuilder comment(String text) {
        comment = Optional.of(text);
        return this;
    }

    ObjectDeclaration declaration() {
        return new ObjectDeclaration(name, new DatabaseSchema(name.value(), degrade, comment));
    }
}
