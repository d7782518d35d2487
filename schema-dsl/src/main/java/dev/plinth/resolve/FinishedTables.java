package dev.plinth.resolve;

import dev.plinth.change.SchemaView;
import dev.plinth.model.Column;
import dev.plinth.model.Constraint;
import dev.plinth.model.DataType;
import dev.plinth.model.EnumType;
import dev.plinth.model.SchemaObject;
import dev.plinth.model.Table;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Tables of a schema that stands: what the steps of a migration meet. */
record FinishedTables(SchemaView schema) implements KnownTables {
    @Override
    public boolean hasTable(String table) {
        return schema.table(table).isPresent();
    }

    @Override
    public Collection<String> tableNames() {
        return schema.tables().stream().map(Table::name).toList();
    }

    @Override
    public Collection<String> columnNames(String table) {
        return schema.table(table).map(found -> found.columns().names()).orElse(List.of());
    }

    @Override
    public Optional<DataType> type(String table, String column) {
        return schema.table(table)
                .flatMap(found -> found.columns().find(column))
                .map(Column::type);
    }

    @Override
    public Optional<EnumType> enumType(String name) {
        return schema.object(new SchemaObject.Key(SchemaObject.Kind.ENUM, name)).map(EnumType.class::cast);
    }

    @Override
    public Collection<String> enumNames() {
        return schema.objects().stream()
                .filter(EnumType.class::isInstance)
                .map(SchemaObject::name)
                .toList();
    }

    @Override
    public List<String> primaryKey(String table) {
        return schema.table(table)
                .flatMap(Table::primaryKey)
                .map(Constraint.PrimaryKey::columns)
                .orElse(List.of());
    }
}
