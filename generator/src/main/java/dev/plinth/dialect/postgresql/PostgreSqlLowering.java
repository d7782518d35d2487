package dev.plinth.dialect.postgresql;

import dev.plinth.catalog.CatalogTable;
import dev.plinth.change.AlterObject;
import dev.plinth.change.Operation;
import dev.plinth.change.PartitionChange;
import dev.plinth.change.SchemaView;
import dev.plinth.dialect.support.AlteringLowering;
import dev.plinth.dialect.support.Dependents;
import dev.plinth.dialect.support.ForeignKeyEnds;
import dev.plinth.dialect.support.OperationPath;
import dev.plinth.model.Column;
import dev.plinth.model.EnumType;
import dev.plinth.model.QualifiedName;
import dev.plinth.model.Routine;
import dev.plinth.model.SchemaObject;
import dev.plinth.sql.LockLevel;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.SqlStatement;
import dev.plinth.sql.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * Lowering for an engine that checks a foreign key anew when the type of either end changes, and has no operator for
 * ends of different families.
 */
final class PostgreSqlLowering extends AlteringLowering {
    private final ForeignKeyEnds ends;
    private final Set<String> remade;
    private final BiConsumer<Integer, Operation> entering;

    /**
     * In the forms that one transaction can hold.
     *
     * @param remade enums that are made anew even where values only join them
     */
    PostgreSqlLowering(PostgreSqlDerivation derivation, Set<String> remade) {
        this(derivation, remade, new PostgreSqlWriter(), (step, operation) -> {});
    }

    /** In the forms that others can work beside. */
    PostgreSqlLowering(PostgreSqlDerivation derivation, Set<String> remade, PostgreSqlSafeWriter writer) {
        this(derivation, remade, writer, writer::askedBy);
    }

    private PostgreSqlLowering(
            PostgreSqlDerivation derivation,
            Set<String> remade,
            PostgreSqlWriter writer,
            BiConsumer<Integer, Operation> entering) {
        super(
                derivation,
                writer,
                PostgreSqlObjects.statements(derivation),
                new PostgreSqlRoles(derivation),
                new PostgreSqlSeeds(derivation));
        this.remade = Set.copyOf(remade);
        this.entering = entering;
        ends = new ForeignKeyEnds(derivation, PostgreSqlTypes::areComparable);
    }

    @Override
    protected void entering(int step, Operation operation) {
        entering.accept(step, operation);
    }

    /**
     * Forced, and without a policy: neither a role that something was granted to nor the owner sees a row. Each partition too,
     * which can be read past its table.
     */
    @Override
    protected List<SqlStatement> close(CatalogTable parked) {
        return security(parked, List.of("ENABLE", "FORCE"));
    }

    /** Each statement of a transaction that reads what is committed sees what others have written since the one before. */
    @Override
    protected List<SqlStatement> hold(String table) {
        return List.of(PostgreSqlWriter.statement(
                LockLevel.BLOCKS_WRITES, Work.CATALOG, "LOCK TABLE $Q IN SHARE ROW EXCLUSIVE MODE", table));
    }

    @Override
    protected List<SqlStatement> open(CatalogTable parked) {
        return security(parked, List.of("NO FORCE", "DISABLE"));
    }

    private static List<SqlStatement> security(CatalogTable parked, List<String> changes) {
        List<String> tables = new ArrayList<>(List.of(parked.name()));
        PostgreSqlPartitions.names(parked)
                .forEach(partition -> tables.add(QualifiedName.beside(parked.name(), partition)));
        List<SqlStatement> statements = new ArrayList<>();
        for (String table : tables) {
            for (String change : changes) {
                statements.add(PostgreSqlWriter.statement(
                        LockLevel.BLOCKS_ALL, Work.CATALOG, "ALTER TABLE $Q " + change + " ROW LEVEL SECURITY", table));
            }
        }
        return statements;
    }

    @Override
    protected List<SqlStatement> repartition(
            PartitionChange partitions,
            List<SqlFragment> lost,
            CatalogTable before,
            CatalogTable after,
            SchemaView schema) {
        boolean spread = PostgreSqlPartitions.clause(before.options()).isPresent()
                && PostgreSqlPartitions.clause(after.options()).isPresent();
        return spread
                ? new PostgreSqlRepartition(derivation(), schema, partitions).statements()
                : super.repartition(partitions, lost, before, after, schema);
    }

    @Override
    protected List<SqlStatement> change(
            CatalogTable before, CatalogTable after, Optional<SqlFragment> fill, SchemaView schema) {
        Set<String> strangers = after.columns().stream()
                .filter(column -> before.columns()
                        .find(column.name())
                        .filter(old -> !PostgreSqlTypes.areComparable(old.type(), column.type()))
                        .isPresent())
                .map(column -> column.name())
                .collect(Collectors.toSet());
        if (strangers.isEmpty()) {
            return change(before, after, fill);
        }
        List<ForeignKeyEnds.Reference> references = ends.references(after.name(), strangers, schema);
        CatalogTable unbound = ForeignKeyEnds.without(after, strangers);
        List<SqlStatement> statements = new ArrayList<>();
        references.forEach(key -> statements.addAll(writer().dropConstraint(key.table(), key.constraint())));
        statements.addAll(change(before, ForeignKeyEnds.without(before, strangers), Optional.empty()));
        statements.addAll(change(ForeignKeyEnds.without(before, strangers), unbound, fill));
        statements.addAll(change(unbound, ends.withoutMisfits(after, schema), Optional.empty()));
        references.stream().filter(ForeignKeyEnds.Reference::fits).forEach(key -> statements.addAll(putBack(key)));
        return statements;
    }

    /** Partitions do not follow their table into another schema. */
    @Override
    protected List<SqlStatement> renameTable(CatalogTable before, CatalogTable after) {
        List<SqlStatement> statements = new ArrayList<>(super.renameTable(before, after));
        PostgreSqlPartitions.renamed(before, after)
                .forEach((from, to) -> statements.addAll(writer().renameTable(
                                QualifiedName.beside(before.name(), from), QualifiedName.beside(after.name(), to))));
        return statements;
    }

    /** A value that is added joins the type; where one goes, or the order changes, the type is made anew. */
    @Override
    protected List<SqlStatement> alterObject(
            SchemaObject before, AlterObject operation, List<EnumUser> users, SchemaView schema) {
        if (!(before instanceof EnumType old) || !(operation.object() instanceof EnumType now)) {
            return super.alterObject(before, operation, users, schema);
        }
        if (old.storage() != now.storage()) {
            derivation()
                    .refuseChange(
                            OperationPath.of(operation),
                            "an enum that is held another way is another type",
                            "make a new enum, and alter the columns to it");
            return List.of();
        }
        if (now.storage() == EnumType.Storage.CHECK) {
            return super.alterObject(before, operation, users, schema);
        }
        List<SqlStatement> statements = new ArrayList<>();
        if (PostgreSqlEnums.isAddition(old, now) && !remade.contains(now.name())) {
            statements.addAll(PostgreSqlEnums.added(old, now));
        } else {
            requireNoPartitionKey(operation, users);
            statements.addAll(anew(now, operation.mapping(), users, schema));
        }
        if (!old.comment().equals(now.comment())) {
            statements.add(PostgreSqlObjects.comment("TYPE", now));
        }
        return statements;
    }

    /** "Cannot alter column because it is part of the partition key" (error 42P16), whatever its partitions are. */
    private void requireNoPartitionKey(AlterObject operation, List<EnumUser> users) {
        for (EnumUser user : users) {
            user.columns(operation.object().name()).stream()
                    .map(Column::name)
                    .filter(column -> user.declared().partitioning().stream()
                            .anyMatch(partitioning -> partitioning.columns().contains(column)))
                    .forEach(column -> derivation()
                            .refuseChange(
                                    OperationPath.of(operation),
                                    user.declared().name() + " is partitioned by " + column
                                            + ", and PostgreSQL can neither take a value out of an enum nor change the"
                                            + " type of that column",
                                    "leave the values in the enum, in their order, and keep them out of rows by a check;"
                                            + " or copy the rows to a new table with another enum"));
        }
    }

    /** Routines that take the type or give it back are taken down around it: they would stay with the old one. */
    private List<SqlStatement> anew(
            EnumType now, SortedMap<String, String> mapping, List<EnumUser> users, SchemaView schema) {
        List<Routine> routines = schema.routinesOf(now);
        List<SqlStatement> statements = new ArrayList<>();
        routines.forEach(routine -> statements.addAll(takenDown(routine)));
        statements.addAll(PostgreSqlEnums.putAside(now));
        for (EnumUser user : users) {
            Set<String> columns =
                    user.columns(now.name()).stream().map(Column::name).collect(Collectors.toSet());
            CatalogTable bare = Dependents.without(user.before(), columns);
            statements.addAll(change(user.before(), bare, Optional.empty(), schema));
            for (String column : columns.stream().sorted().toList()) {
                statements.addAll(PostgreSqlEnums.converted(
                        now, mapping, user.after(), user.after().columns().get(column)));
            }
            statements.addAll(
                    change(Dependents.without(user.after(), columns), user.after(), Optional.empty(), schema));
        }
        statements.add(PostgreSqlEnums.dropPutAside(now));
        routines.forEach(routine -> statements.addAll(putBack(routine, schema)));
        return statements;
    }
}
