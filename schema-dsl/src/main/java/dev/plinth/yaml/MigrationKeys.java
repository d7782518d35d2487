package dev.plinth.yaml;

import java.util.List;

/** The keys of a migration file. */
final class MigrationKeys {
    static final String FINGERPRINT = "^s1:[0-9a-f]{64}$";

    static final List<Key> MIGRATION = List.of(
            Key.required(
                    "migration",
                    Shape.Text.like("006_add_user_preferences"),
                    "The migration's id: the name of its file without .yaml."),
            Key.optional("description", new Shape.Prose(), "What the migration does, for people."),
            Key.optional(
                    "date",
                    Shape.Text.of("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "2025-01-31"),
                    "The day on which it was written: year, month, day."),
            Key.optional("author", new Shape.Prose(), "Who wrote it."),
            Key.optional(
                    "depends",
                    new Shape.Texts(Shape.Text.like("005_create_users")),
                    "Ids of migrations that have to be applied before."),
            Key.optional(
                    "replaces",
                    new Shape.Texts(Shape.Text.like("001_create_users")),
                    "Ids of migrations in the place of which this one stands for new databases; plinth squash writes it."),
            Key.optional(
                    "from", Shape.Text.of(FINGERPRINT), "Fingerprint of the schema before; plinth draft writes it."),
            Key.optional("to", Shape.Text.of(FINGERPRINT), "Fingerprint of the schema after; plinth draft writes it."),
            Key.required(
                    "steps",
                    new Shape.Steps(),
                    "What the migration does, step by step; the rollback is worked out from it."));

    private MigrationKeys() {}
}
