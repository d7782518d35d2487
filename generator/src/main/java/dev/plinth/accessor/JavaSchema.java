package dev.plinth.accessor;

import com.palantir.javapoet.ClassName;
import dev.plinth.model.Column;
import dev.plinth.model.Constraint;
import dev.plinth.model.EnumType;
import dev.plinth.model.Index;
import dev.plinth.model.QualifiedName;
import dev.plinth.model.Schema;
import dev.plinth.model.Sequence;
import dev.plinth.model.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A schema with the names that everything of it has in Java, the same whatever order it was declared in. */
final class JavaSchema {
    private final Schema schema;
    private final String packageName;
    private final Map<String, ClassName> enums = new LinkedHashMap<>();
    private final Map<String, ClassName> schemas = new LinkedHashMap<>();
    private final Map<String, JavaTable> tables = new LinkedHashMap<>();
    private final Map<String, List<Paths.Reference>> references = new LinkedHashMap<>();
    private final Map<String, String> keys = new LinkedHashMap<>();
    private final Map<String, String> indexes = new LinkedHashMap<>();

    JavaSchema(Schema schema, String packageName) {
        this.schema = schema;
        this.packageName = packageName;
        nameEnums();
        nameSchemas();
        nameTables();
        nameKeys();
        findReferences();
    }

    private void nameEnums() {
        JavaNames names = new JavaNames(Reserved.CLASSES);
        schema.objects()
                .of(EnumType.class)
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .forEach(type -> enums.put(
                        type.name(),
                        ClassName.get(packageName + ".enums", names.claim(JavaNames.ofClass(type.name())))));
    }

    private void nameSchemas() {
        JavaNames roots = new JavaNames(Set.of("Indexes", "Keys", "Sequences", "Tables"));
        Stream.concat(
                        schema.tables().stream().map(Table::name),
                        schema.objects().of(Sequence.class).map(Sequence::name))
                .map(JavaSchema::schemaOf)
                .distinct()
                .sorted()
                .forEach(found -> schemas.put(
                        found,
                        ClassName.get(
                                packageName,
                                roots.claim(found.isEmpty() ? "DefaultSchema" : JavaNames.ofClass(found)))));
    }

    private void nameTables() {
        JavaNames classes = new JavaNames(Reserved.CLASSES);
        JavaNames constants = new JavaNames(Set.of());
        for (Table table : schema.tables().sorted()) {
            String name = classes.claim(JavaNames.ofClass(table.name()));
            tables.put(
                    table.name(),
                    new JavaTable(
                            table,
                            ClassName.get(packageName + ".tables", name),
                            ClassName.get(packageName + ".tables.records", name + "Record"),
                            ClassName.get(packageName + ".tables.rows", name + "Row"),
                            constants.claim(JavaNames.ofConstant(table.name())),
                            columns(table)));
        }
    }

    private List<JavaColumn> columns(Table table) {
        JavaNames constants = new JavaNames(Reserved.TABLE_FIELDS);
        constants.claim(JavaNames.ofConstant(table.name()));
        JavaNames properties = new JavaNames(Reserved.RECORD_PROPERTIES);
        JavaNames components = new JavaNames(Reserved.ROW_COMPONENTS);
        List<JavaColumn> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            columns.add(new JavaColumn(
                    column,
                    constants.claim(JavaNames.ofConstant(column.name())),
                    properties.claim(JavaNames.ofClass(column.name())),
                    components.claim(JavaNames.ofMember(column.name())),
                    ColumnType.of(column.type(), this::enumClass)));
        }
        return columns;
    }

    private void nameKeys() {
        JavaNames keyNames = new JavaNames(Set.of());
        JavaNames indexNames = new JavaNames(Set.of());
        for (JavaTable table : tables.values()) {
            for (Constraint constraint : table.table().constraints()) {
                if (!(constraint instanceof Constraint.Check) && !(constraint instanceof Constraint.Exclusion)) {
                    keys.put(path(table, constraint.name()), keyNames.claim(JavaNames.ofConstant(constraint.name())));
                }
            }
            for (Index index : table.table().indexes()) {
                indexes.put(path(table, index.name()), indexNames.claim(JavaNames.ofConstant(index.name())));
            }
        }
    }

    private static String path(JavaTable table, String part) {
        return table.table().name() + "/" + part;
    }

    Schema schema() {
        return schema;
    }

    String packageName() {
        return packageName;
    }

    Collection<JavaTable> tables() {
        return tables.values();
    }

    /** The tables of a database schema, and its class. */
    Map<String, ClassName> schemas() {
        return schemas;
    }

    /** @return the name of the database schema that an object stands in; empty for the usual one */
    static String schemaOf(String name) {
        return QualifiedName.of(name).schema().orElse("");
    }

    ClassName schemaClass(JavaTable table) {
        return schemaClass(table.table().name());
    }

    /** The class of the database schema that an object stands in. */
    ClassName schemaClass(String object) {
        return found(schemas, schemaOf(object));
    }

    JavaTable table(String name) {
        return found(tables, name);
    }

    ClassName enumClass(EnumType type) {
        return found(enums, type.name());
    }

    String keyConstant(JavaTable table, String constraint) {
        return found(keys, path(table, constraint));
    }

    String indexConstant(JavaTable table, String index) {
        return found(indexes, path(table, index));
    }

    /** The key of the other table that has the columns which a foreign key names, in whatever order. */
    Optional<Constraint> referencedKey(Constraint.ForeignKey key) {
        Set<String> columns = Set.copyOf(key.referencedColumns());
        return table(key.referencedTable()).table().constraints().stream()
                .filter(constraint ->
                        columnsOf(constraint).filter(columns::equals).isPresent())
                .findFirst();
    }

    private static Optional<Set<String>> columnsOf(Constraint constraint) {
        if (constraint instanceof Constraint.PrimaryKey key) {
            return Optional.of(Set.copyOf(key.columns()));
        }
        return constraint instanceof Constraint.Unique unique
                ? Optional.of(Set.copyOf(unique.columns()))
                : Optional.empty();
    }

    /** The foreign keys that begin or end at a table, its own ones first. */
    List<Paths.Reference> references(JavaTable table) {
        return references.getOrDefault(table.table().name(), List.of());
    }

    private void findReferences() {
        for (JavaTable table : tables.values()) {
            table.table()
                    .foreignKeys()
                    .filter(key -> referencedKey(key).isPresent())
                    .map(key -> new Paths.Reference(table, key, table(key.referencedTable())))
                    .forEach(reference -> at(reference.from()).add(reference));
        }
        for (JavaTable table : tables.values()) {
            table.table()
                    .foreignKeys()
                    .filter(key -> !key.referencedTable().equals(table.table().name()))
                    .filter(key -> referencedKey(key).isPresent())
                    .map(key -> new Paths.Reference(table, key, table(key.referencedTable())))
                    .forEach(reference -> at(reference.to()).add(reference));
        }
    }

    private List<Paths.Reference> at(JavaTable end) {
        return references.computeIfAbsent(end.table().name(), name -> new ArrayList<>());
    }

    private static <T> T found(Map<String, T> map, String name) {
        T value = map.get(name);
        if (value == null) {
            throw new IllegalArgumentException("nothing is called " + name);
        }
        return value;
    }
}
