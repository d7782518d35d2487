package dev.plinth.accessor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.plinth.model.QualifiedName;
import dev.plinth.model.Table;
import java.util.List;

/**
 * A table as Java sees it.
 *
 * @param type its class, {@code record} that of its records and {@code row} that of its rows as values
 * @param constant the one table of the class
 */
record JavaTable(
        Table table, ClassName type, ClassName record, ClassName row, String constant, List<JavaColumn> columns) {
    /** More components than these no constructor can take. */
    private static final int MOST_PARAMETERS = 254;

    JavaTable {
        columns = List.copyOf(columns);
    }

    /** Its name without a schema. */
    String name() {
        return QualifiedName.local(table.name());
    }

    JavaColumn column(String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** An expression: the one table of the class. */
    CodeBlock instance() {
        return CodeBlock.of("$T.$L", type, constant);
    }

    /** An expression: a field of that table. */
    CodeBlock field(String column) {
        return CodeBlock.of("$T.$L.$L", type, constant, column(column).constant());
    }

    CodeBlock fields(List<String> names) {
        return names.stream().map(this::field).collect(CodeBlock.joining(",$W"));
    }

    boolean hasRow() {
        return columns.size() <= MOST_PARAMETERS;
    }
}
