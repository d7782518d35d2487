package dev.plinth.dsl;

import dev.plinth.diagnostic.Diagnostic;
import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.model.DataType;
import dev.plinth.model.DataType.Simple;
import dev.plinth.model.EnumType;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * Columns by their types, by static import. The names are the language's own; where that is a word of Java, SQL's longer
 * one ({@code bool}, {@code integer}, {@code doublePrecision}, {@code character}).
 */
public final class Columns {
    private Columns() {}

    public static ColumnBuilder bool() {
        return new ColumnBuilder(Simple.BOOLEAN);
    }

    public static ColumnBuilder smallint() {
        return new ColumnBuilder(Simple.SMALLINT);
    }

    public static ColumnBuilder integer() {
        return new ColumnBuilder(Simple.INT);
    }

    public static ColumnBuilder bigint() {
        return new ColumnBuilder(Simple.BIGINT);
    }

    public static ColumnBuilder decimal(int precision, int scale) {
        return checked(() -> new DataType.Decimal(precision, scale));
    }

    public static ColumnBuilder real() {
        return new ColumnBuilder(Simple.REAL);
    }

    public static ColumnBuilder doublePrecision() {
        return new ColumnBuilder(Simple.DOUBLE);
    }

    public static ColumnBuilder character(int length) {
        return checked(() -> new DataType.Char(length));
    }

    public static ColumnBuilder varchar(int length) {
        return checked(() -> new DataType.Varchar(length));
    }

    public static ColumnBuilder text() {
        return new ColumnBuilder(Simple.TEXT);
    }

    public static ColumnBuilder uuid() {
        return new ColumnBuilder(Simple.UUID);
    }

    public static ColumnBuilder date() {
        return new ColumnBuilder(Simple.DATE);
    }

    public static ColumnBuilder time() {
        return new ColumnBuilder(Simple.TIME);
    }

    public static ColumnBuilder timestamp() {
        return new ColumnBuilder(Simple.TIMESTAMP);
    }

    public static ColumnBuilder timestamptz() {
        return new ColumnBuilder(Simple.TIMESTAMPTZ);
    }

    public static ColumnBuilder json() {
        return new ColumnBuilder(Simple.JSON);
    }

    public static ColumnBuilder binary() {
        return new ColumnBuilder(new DataType.Binary(OptionalInt.empty()));
    }

    public static ColumnBuilder binary(int length) {
        return checked(() -> new DataType.Binary(OptionalInt.of(length)));
    }

    /** One of the values of an enum that the schema declares. */
    public static ColumnBuilder enumOf(String name) {
        return new ColumnBuilder(new DataType.Enumerated(EnumType.named(name)));
    }

    /** A column that references the primary key of a table and has its type. */
    public static ColumnBuilder references(String table) {
        return ColumnBuilder.referencing(table, List.of());
    }

    /** A column that references a unique column of a table and has its type. */
    public static ColumnBuilder references(String table, String column) {
        return ColumnBuilder.referencing(table, List.of(column));
    }

    /** The model refuses impossible lengths; here that is noted with its place, and the column goes on as a text. */
    private static ColumnBuilder checked(Supplier<DataType> type) {
        try {
            return new ColumnBuilder(type.get());
        } catch (IllegalArgumentException impossible) {
            Diagnostic diagnostic = DiagnosticCode.TYPE_PARAMETERS.at(
                    Caller.here(), String.valueOf(impossible.getMessage()), "give it a length that can be");
            return new ColumnBuilder(diagnostic);
        }
    }
}
