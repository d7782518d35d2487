package dev.plinth.accessor;

import java.util.Set;

/** Names that jOOQ's classes and Java's own have already where generated ones would stand. A test asks jOOQ itself. */
final class Reserved {
    /** Classes that need no import, and that one of the same name in the package would hide. */
    static final Set<String> CLASSES = Set.of(
            "Boolean",
            "Class",
            "Double",
            "Float",
            "Integer",
            "Long",
            "Object",
            "Override",
            "Short",
            "String",
            "SuppressWarnings");

    /** Fields that every table inherits. */
    static final Set<String> TABLE_FIELDS = Set.of("serialVersionUID");

    /** Methods without parameters that every table inherits and that a path could be called like. */
    static final Set<String> TABLE_METHODS = Set.of(
            "aliased",
            "asMultiset",
            "asTable",
            "asterisk",
            "clone",
            "configuration",
            "create",
            "dataTypes",
            "declaresCTE",
            "declaresFields",
            "declaresTables",
            "declaresWindows",
            "fieldStream",
            "fields",
            "fields0",
            "fieldsRow",
            "finalize",
            "generatesCast",
            "hashCode",
            "isSynthetic",
            "newRecord",
            "notify",
            "notifyAll",
            "pathCondition",
            "pathRoot",
            "recordType",
            "rowid",
            "schema",
            "tf",
            "toString",
            "types",
            "wait",
            "withOrdinality");

    /** What stands behind get in methods without parameters that every record inherits. */
    static final Set<String> RECORD_PROPERTIES = Set.of(
            "Attachables",
            "Class",
            "PrimaryKey",
            "Qualifier",
            "RecordTimestamp",
            "RecordVersion",
            "SQLTypeName",
            "Table");

    /** Names that no component of a record may have, and methods that its class has anyway. */
    static final Set<String> ROW_COMPONENTS =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "values", "wait");

    private Reserved() {}
}
