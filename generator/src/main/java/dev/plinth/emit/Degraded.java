package dev.plinth.emit;

import dev.plinth.dialect.support.OperationPath;
import dev.plinth.dialect.support.Paths;
import dev.plinth.model.Constraint;
import dev.plinth.model.DatabaseSchema;
import dev.plinth.model.Role;
import dev.plinth.model.Routine;
import dev.plinth.model.Schema;
import dev.plinth.model.SchemaObject;
import dev.plinth.model.Sequence;
import dev.plinth.model.Table;
import dev.plinth.plan.MigrationPlan;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What an engine does less than was declared, because the author lets it, and why: the reasons by the object's path. */
final class Degraded {
    private final String dialect;
    private final SortedMap<String, String> reasons = new TreeMap<>();

    private Degraded(String dialect) {
        this.dialect = dialect;
    }

    /** Of everything in a schema. */
    static SortedMap<String, String> of(Schema schema, String dialect) {
        Degraded degraded = new Degraded(dialect);
        schema.tables().forEach(degraded::table);
        schema.objects().values().forEach(degraded::object);
        return Collections.unmodifiableSortedMap(degraded.reasons);
    }

    /** Of what a plan brings, or lets an engine do without from now on. */
    static SortedMap<String, String> of(MigrationPlan plan, String dialect) {
        SortedMap<String, String> now = new TreeMap<>(of(plan.to().declared(), dialect));
        now.entrySet().removeAll(of(plan.from().declared(), dialect).entrySet());
        return Collections.unmodifiableSortedMap(now);
    }

    private void table(Table table) {
        table.columns().forEach(column -> add(Paths.column(table.name(), column.name()), column.degrade()));
        table.indexes().forEach(index -> add(Paths.index(table.name(), index.name()), index.degrade()));
        table.constraintsOf(Constraint.Exclusion.class)
                .forEach(exclusion -> add(Paths.constraint(table.name(), exclusion.name()), exclusion.degrade()));
        table.partitioning().ifPresent(partitioning -> add(Paths.table(table.name()), partitioning.degrade()));
        table.audit().ifPresent(rule -> add(Paths.audit(table.name()), rule.degrade()));
    }

    private void object(SchemaObject object) {
        String path = OperationPath.ofObject(object.key());
        if (object instanceof Sequence sequence) {
            add(path, sequence.degrade());
        } else if (object instanceof DatabaseSchema schema) {
            add(path, schema.degrade());
        } else if (object instanceof Routine routine) {
            add(path, routine.degrade());
        } else if (object instanceof Role role) {
            add(path, role.degrade());
        }
    }

    private void add(String path, Map<String, String> degrade) {
        Optional.ofNullable(degrade.get(dialect)).ifPresent(reason -> reasons.put(path, reason));
    }
}
