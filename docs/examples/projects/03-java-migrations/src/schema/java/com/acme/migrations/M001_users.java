package com.acme.migrations;

import static dev.plinth.dsl.Columns.integer;
import static dev.plinth.dsl.Columns.varchar;
import static dev.plinth.dsl.Values.literal;

import dev.plinth.dsl.Migration;
import dev.plinth.dsl.MigrationSource;
import dev.plinth.dsl.Migrations;

public final class M001_users implements MigrationSource {
    @Override
    public Migration migration() {
        return Migrations.migration("001_users", m -> m
                .description("Add users, and call them customers")
                .date("2025-01-31")
                .createTable("users", t -> t.column("id", integer().primaryKey()))
                .addColumn("users", "email", varchar(255).unique(), literal("unknown"))
                .renameTable("users", "customers"));
    }
}
