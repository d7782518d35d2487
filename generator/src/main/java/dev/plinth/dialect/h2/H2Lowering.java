package dev.plinth.dialect.h2;

import dev.plinth.catalog.CatalogColumn;
import dev.plinth.catalog.CatalogConstraint;
import dev.plinth.catalog.CatalogIndex;
import dev.plinth.catalog.CatalogTable;
import dev.plinth.dialect.support.AlteringLowering;
import dev.plinth.dialect.support.TableDerivation;
import dev.plinth.dialect.support.ViewShield;
import dev.plinth.model.NamedMap;
import dev.plinth.model.View;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.SqlStatement;
import dev.plinth.sql.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Every DDL statement of H2 commits: each is a unit, and the first one of a step is undone by the whole step's inverse. */
final class H2Lowering extends AlteringLowering {
    H2Lowering(TableDerivation derivation) {
        super(derivation, new H2Writer());
    }

    List<Unit> units(MigrationPlan plan) {
        List<Unit> units = new ArrayList<>();
        int last = Integer.MIN_VALUE;
        for (SqlStatement statement : lower(plan)) {
            int step = statement.origin().step();
            units.add(unit(statement, step == last ? List.of() : List.of(step)));
            last = step;
        }
        return units;
    }

    private static Unit unit(SqlStatement statement, List<Integer> undoSteps) {
        return new Unit(
                Unit.Mode.AUTOCOMMIT,
                statement.origin().operation(),
                List.of(),
                List.of(),
                List.of(statement),
                List.of(),
                List.of(),
                undoSteps);
    }

    /** A rollback that begins in the middle must find among its own steps the views that the plan has taken down. */
    @Override
    protected List<View> shielded(MigrationPlan plan) {
        return ViewShield.viewsBothWays(plan, H2Dialect.NAME);
    }

    /** H2 cannot change the type of a generated column (error 90083): it is dropped, with what stands on it, and added. */
    @Override
    protected List<SqlStatement> change(CatalogTable before, CatalogTable after, Optional<SqlFragment> fill) {
        Set<String> replaced = before.columns().stream()
                .filter(column -> column.generated().isPresent())
                .filter(column -> after.columns()
                        .find(column.name())
                        .map(now -> !now.type().equals(column.type()))
                        .orElse(false))
                .map(CatalogColumn::name)
                .collect(Collectors.toSet());
        if (replaced.isEmpty()) {
            return super.change(before, after, fill);
        }
        CatalogTable between = without(before, replaced);
        List<SqlStatement> statements = new ArrayList<>(super.change(before, between, Optional.empty()));
        statements.addAll(super.change(between, after, fill));
        return statements;
    }

    private static CatalogTable without(CatalogTable table, Set<String> columns) {
        NamedMap<CatalogColumn> others = table.columns().stream()
                .filter(column -> !columns.contains(column.name()))
                .collect(NamedMap.collector());
        NamedMap<CatalogConstraint> constraints = table.constraints().stream()
                .filter(constraint -> Collections.disjoint(constraint.columns(), columns))
                .collect(NamedMap.collector());
        NamedMap<CatalogIndex> indexes = table.indexes().stream()
                .filter(index -> Collections.disjoint(index.columns(), columns))
                .collect(NamedMap.collector());
        return new CatalogTable(
                table.name(), others, constraints, indexes, table.triggers(), table.options(), table.comment());
    }
}
