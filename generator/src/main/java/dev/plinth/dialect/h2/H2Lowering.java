package dev.plinth.dialect.h2;

import dev.plinth.catalog.CatalogColumn;
import dev.plinth.catalog.CatalogConstraint;
import dev.plinth.catalog.CatalogIndex;
import dev.plinth.catalog.CatalogTable;
import dev.plinth.change.Moved;
import dev.plinth.change.Operation;
import dev.plinth.dialect.VerifyQueries;
import dev.plinth.dialect.support.AlteringLowering;
import dev.plinth.dialect.support.Appearance;
import dev.plinth.dialect.support.KindStatements;
import dev.plinth.dialect.support.ObjectStatements;
import dev.plinth.dialect.support.Paths;
import dev.plinth.dialect.support.RowConditionQueries;
import dev.plinth.dialect.support.ViewShield;
import dev.plinth.model.NamedMap;
import dev.plinth.model.QualifiedName;
import dev.plinth.model.View;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.SqlStatement;
import dev.plinth.sql.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Every DDL statement of H2 commits: each is a unit, and the first one of a step is undone by the whole step's inverse. */
final class H2Lowering extends AlteringLowering {
    H2Lowering(H2Derivation derivation) {
        super(
                derivation,
                new H2Writer(),
                new ObjectStatements(
                        H2Dialect.NAME,
                        new H2Schemas(),
                        KindStatements.none(),
                        KindStatements.none(),
                        new H2Sequences(derivation),
                        new H2Routines(derivation)),
                new H2Roles(derivation),
                new H2Seeds(derivation));
    }

    List<Unit> units(MigrationPlan plan) {
        List<Unit> units = new ArrayList<>();
        int last = Integer.MIN_VALUE;
        for (SqlStatement statement : lower(plan)) {
            int step = statement.origin().step();
            units.add(unit(
                    statement,
                    units.isEmpty() ? requirements(plan) : List.of(),
                    step == last ? List.of() : List.of(step)));
            last = step;
        }
        List<Unit.Requirement> asked = RowConditionQueries.askedFirst(derivation(), plan, new H2Measures());
        if (units.isEmpty() && !asked.isEmpty()) {
            units.add(Unit.transaction("all steps", asked, List.of()));
        }
        return units;
    }

    /** What can be known before the first step must be: nothing takes back what the steps before a failing one destroyed. */
    private List<Unit.Requirement> requirements(MigrationPlan plan) {
        List<Unit.Requirement> requirements = new ArrayList<>();
        nothingIsInTheWay(plan).ifPresent(requirements::add);
        whatIsRenamedIsThere(plan).ifPresent(requirements::add);
        requirements.addAll(RowConditionQueries.requirements(derivation(), plan, new H2Measures(), condition -> true));
        return requirements;
    }

    private Optional<Unit.Requirement> nothingIsInTheWay(MigrationPlan plan) {
        return presence(
                Appearance.between(
                        derivation().catalog(plan.from()), derivation().catalog(plan.to())),
                false,
                "something that this brings is there already: ");
    }

    /** What is dropped may be gone; what is renamed must be there. */
    private Optional<Unit.Requirement> whatIsRenamedIsThere(MigrationPlan plan) {
        Set<String> renamed = new HashSet<>();
        for (Operation operation : plan.operations()) {
            Moved.table(operation).ifPresent(moved -> renamed.add(moved.from()));
            Moved.column(operation).ifPresent(moved -> renamed.add(moved.from()));
        }
        List<Appearance> gone =
                Appearance.between(derivation().catalog(plan.to()), derivation().catalog(plan.from())).stream()
                        .filter(appearance -> appearance.kind() == Appearance.Kind.TABLE
                                || appearance.kind() == Appearance.Kind.COLUMN)
                        .filter(appearance -> renamed.contains(appearance.name()))
                        .toList();
        return presence(gone, true, "something that this renames is not there: ");
    }

    private static Optional<Unit.Requirement> presence(List<Appearance> appearances, boolean there, String message) {
        VerifyQueries queries = new H2Verification();
        List<SqlFragment> counts = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Appearance appearance : appearances) {
            appearance.count(queries).ifPresent(count -> {
                counts.add(H2Dialect.SQL.compose("($F)", count));
                words.add(appearance.words());
            });
        }
        return counts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Unit.Requirement(
                        H2Dialect.SQL.compose("SELECT $F", SqlFragment.join("\n  + ", counts)),
                        there ? Integer.toString(counts.size()) : "0",
                        message + String.join(", ", words)));
    }

    private static Unit unit(SqlStatement statement, List<Unit.Requirement> requirements, List<Integer> undoSteps) {
        return new Unit(
                Unit.Mode.AUTOCOMMIT,
                statement.origin().operation(),
                List.of(),
                requirements,
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
            return withoutTypedChecks(before, after, fill);
        }
        CatalogTable between = without(before, replaced);
        List<SqlStatement> statements = new ArrayList<>(super.change(before, between, Optional.empty()));
        statements.addAll(super.change(between, after, fill));
        return statements;
    }

    /**
     * H2 keeps the literals of a check in the types that its columns had when it was made: a check that stays while one of them
     * changes is another than one that is made afterwards.
     */
    private List<SqlStatement> withoutTypedChecks(CatalogTable before, CatalogTable after, Optional<SqlFragment> fill) {
        Set<String> retyped = before.columns().stream()
                .filter(column -> after.columns()
                        .find(column.name())
                        .map(now -> isOther(column.type().sql(), now.type().sql()))
                        .orElse(false))
                .map(CatalogColumn::name)
                .collect(Collectors.toSet());
        Set<String> typed = before.constraints().stream()
                .filter(constraint -> constraint.kind() == CatalogConstraint.Kind.CHECK)
                .filter(constraint -> constraint.columns().stream().anyMatch(retyped::contains))
                .map(CatalogConstraint::name)
                .collect(Collectors.toSet());
        if (typed.isEmpty()) {
            return withoutBorrowers(before, after, fill);
        }
        CatalogTable bare = before.withConstraints(before.constraints().stream()
                .filter(constraint -> !typed.contains(constraint.name()))
                .collect(NamedMap.collector()));
        List<SqlStatement> statements = new ArrayList<>(withoutBorrowers(before, bare, Optional.empty()));
        statements.addAll(withoutBorrowers(bare, after, fill));
        return statements;
    }

    /** Texts are of one type whatever their length. */
    private static boolean isOther(String type, String other) {
        return !type.equals(other) && !(type.contains("CHAR") && other.contains("CHAR"));
    }

    /**
     * A foreign key or unique constraint uses an index that is there for its columns, and H2 then refuses to drop the
     * index, declared or not (error 90085): the constraint goes first, and makes itself an index when it comes back.
     */
    private List<SqlStatement> withoutBorrowers(CatalogTable before, CatalogTable after, Optional<SqlFragment> fill) {
        Set<String> borrowers = gone(before.indexes(), after.indexes()).stream()
                .flatMap(index -> before.constraints().stream().filter(constraint -> mayUse(constraint, index)))
                .map(CatalogConstraint::name)
                .collect(Collectors.toSet());
        if (borrowers.isEmpty()) {
            return super.change(before, after, fill);
        }
        CatalogTable bare = before.withConstraints(before.constraints().stream()
                .filter(constraint -> !borrowers.contains(constraint.name()))
                .collect(NamedMap.collector()));
        List<SqlStatement> statements = new ArrayList<>(super.change(before, bare, Optional.empty()));
        statements.addAll(super.change(bare, after, fill));
        return statements;
    }

    private static boolean mayUse(CatalogConstraint constraint, CatalogIndex index) {
        return switch (constraint.kind()) {
            case FOREIGN_KEY -> index.columns().containsAll(constraint.columns());
            case UNIQUE -> index.unique() && Set.copyOf(index.columns()).equals(Set.copyOf(constraint.columns()));
            case PRIMARY_KEY, CHECK, EXCLUSION -> false;
        };
    }

    @Override
    protected List<SqlStatement> renameTable(CatalogTable before, CatalogTable after) {
        if (!QualifiedName.of(before.name())
                .schema()
                .equals(QualifiedName.of(after.name()).schema())) {
            derivation()
                    .refuseChange(
                            Paths.table(after.name()),
                            "H2 cannot move a table to another schema, and it was " + before.name(),
                            "create a new table there and copy the rows, or leave h2 out of `dialects:`");
            return List.of();
        }
        return super.renameTable(before, after);
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
                table.name(),
                others,
                constraints,
                indexes,
                table.triggers(),
                table.options(),
                table.comment(),
                table.comments());
    }
}
