package dev.plinth.dialect.support;

import dev.plinth.catalog.CatalogConstraint;
import dev.plinth.expression.Exclusions;
import dev.plinth.expression.Expressions;
import dev.plinth.model.Constraint;
import dev.plinth.model.Index;
import dev.plinth.model.Table;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** From one declared constraint to what an engine holds; how it spells expressions and foreign keys, the dialect says. */
final class ConstraintDerivation implements Constraint.Visitor<CatalogConstraint> {
    private final TableDerivation derivation;
    private final SqlComposer sql;
    private final Table table;
    private final String name;

    /** @param name that the engine holds it under */
    ConstraintDerivation(TableDerivation derivation, Table table, String name) {
        this.derivation = derivation;
        this.sql = derivation.sql();
        this.table = table;
        this.name = name;
    }

    @Override
    public CatalogConstraint primaryKey(Constraint.PrimaryKey key) {
        return new CatalogConstraint(
                name,
                CatalogConstraint.Kind.PRIMARY_KEY,
                sql.compose("PRIMARY KEY ($N)", key.columns()),
                key.columns(),
                Optional.empty());
    }

    @Override
    public CatalogConstraint unique(Constraint.Unique unique) {
        return new CatalogConstraint(
                name,
                CatalogConstraint.Kind.UNIQUE,
                sql.compose("UNIQUE ($N)", unique.columns()),
                unique.columns(),
                Optional.empty());
    }

    @Override
    public CatalogConstraint check(Constraint.Check check) {
        String path = Paths.constraint(table.name(), check.name());
        return new CatalogConstraint(
                name,
                CatalogConstraint.Kind.CHECK,
                sql.compose("CHECK ($F)", derivation.predicate(table, path, check.predicate())),
                List.copyOf(Expressions.columns(check.predicate())),
                Optional.empty());
    }

    @Override
    public CatalogConstraint foreignKey(Constraint.ForeignKey key) {
        return new CatalogConstraint(
                name,
                CatalogConstraint.Kind.FOREIGN_KEY,
                derivation.foreignKey(table, key),
                key.columns(),
                Optional.of(key.referencedTable()));
    }

    @Override
    public CatalogConstraint exclusion(Constraint.Exclusion exclusion) {
        return new CatalogConstraint(
                name,
                CatalogConstraint.Kind.EXCLUSION,
                definition(exclusion),
                List.copyOf(Exclusions.columns(exclusion)),
                Optional.empty());
    }

    private SqlFragment definition(Constraint.Exclusion exclusion) {
        String path = Paths.constraint(table.name(), exclusion.name());
        IndexDerivation keys = new IndexDerivation(derivation, table, path);
        List<SqlFragment> elements = exclusion.elements().stream()
                .map(element -> sql.compose(
                        "$F WITH $F",
                        IndexText.part(
                                sql,
                                keys.key(element.expression()),
                                Index.Part.ascending("").withOperatorClass(element.operatorClass())),
                        SqlFragment.ofAuthor(element.operator())))
                .toList();
        SqlFragment definition =
                sql.compose("EXCLUDE USING " + exclusion.method().word() + " ($J)", elements);
        return exclusion
                .where()
                .map(where -> sql.compose("$F WHERE ($F)", definition, derivation.predicate(table, path, where)))
                .orElse(definition);
    }

    /**
     * What follows a foreign key's name, where an engine takes all of it.
     *
     * @param referenced the table's name as other statements refer to it
     */
    static SqlFragment foreignKey(SqlComposer sql, Constraint.ForeignKey key, SqlFragment referenced) {
        List<SqlFragment> parts = new ArrayList<>();
        parts.add(
                sql.compose("FOREIGN KEY ($N) REFERENCES $F ($N)", key.columns(), referenced, key.referencedColumns()));
        if (key.onDelete() != Constraint.ReferentialAction.NO_ACTION) {
            parts.add(sql.compose("ON DELETE $F", words(sql, key.onDelete())));
        }
        if (key.onUpdate() != Constraint.ReferentialAction.NO_ACTION) {
            parts.add(sql.compose("ON UPDATE $F", words(sql, key.onUpdate())));
        }
        switch (key.timing()) {
            case IMMEDIATE -> {}
            case DEFERRABLE -> parts.add(sql.compose("DEFERRABLE"));
            case DEFERRED -> parts.add(sql.compose("DEFERRABLE INITIALLY DEFERRED"));
        }
        return SqlFragment.join(" ", parts);
    }

    private static SqlFragment words(SqlComposer sql, Constraint.ReferentialAction action) {
        return sql.compose(action.words().toUpperCase(Locale.ROOT));
    }
}
