package dev.plinth.emit;

/** {@code 2025-08-30_name.sql}, {@code rollbacks/2025-08-30_rollback_name.sql}. */
record DatedNaming(String dialect) implements FileNaming {
    @Override
    public String up(MigrationName name) {
        return date(name) + "_" + name.words() + ".sql";
    }

    @Override
    public String down(MigrationName name) {
        return "rollbacks/" + date(name) + "_rollback_" + name.words() + ".sql";
    }

    @Override
    public String verify(MigrationName name) {
        return "verify/" + date(name) + "_verify_" + name.words() + ".sql";
    }

    private String date(MigrationName name) {
        return name.date()
                .orElseThrow(() -> LayoutRefusal.ofMigration(
                        dialect,
                        name.id(),
                        "the layout dated needs a date, and the migration has none",
                        "write date: YYYY-MM-DD in it"));
    }
}
