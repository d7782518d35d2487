package dev.plinth.expression;

import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.model.DataType;
import dev.plinth.model.Expression;
import java.util.Locale;
import java.util.Set;

/**
 * Constants as values of a column: texts stand for what has no literal of its own (a date, a uuid, a JSON value), so that
 * reference data is written as plain as it is.
 */
public final class ColumnLiterals {
    private static final Set<TypeFamily> WRITTEN_AS_TEXT = Set.of(
            TypeFamily.UUID,
            TypeFamily.DATE,
            TypeFamily.TIME,
            TypeFamily.TIMESTAMP,
            TypeFamily.TIMESTAMPTZ,
            TypeFamily.JSON);

    private ColumnLiterals() {}

    /** Checks a text, a number or a boolean that is to stand in a column of the type. */
    public static void check(ParsedExpression literal, DataType type, Diagnostics diagnostics) {
        DataType own = base(type);
        TypeFamily needed = TypeFamily.of(own);
        TypeFamily family = family(literal.expression());
        if (literal.expression() instanceof Expression.TextLiteral text && WRITTEN_AS_TEXT.contains(needed)) {
            Literals.checkCast(literal, new Expression.Cast(text, own), diagnostics);
        } else if (family.goesWith(needed)) {
            Literals.check(literal, type, diagnostics);
        } else {
            diagnostics.report(
                    DiagnosticCode.TYPE_MISMATCH,
                    literal.span(),
                    "a value of type " + type + " is needed, this is " + family.words(),
                    hint(literal.expression(), needed));
        }
    }

    private static TypeFamily family(Expression literal) {
        if (literal instanceof Expression.NumberLiteral) {
            return TypeFamily.NUMBER;
        }
        if (literal instanceof Expression.BooleanLiteral) {
            return TypeFamily.BOOLEAN;
        }
        return literal instanceof Expression.TextLiteral ? TypeFamily.TEXT : TypeFamily.NULL;
    }

    private static String hint(Expression literal, TypeFamily needed) {
        return switch (needed) {
            case TEXT -> "quote it, and it is a text: \"" + plain(literal) + "\"";
            case NUMBER -> "write a number, without quotes";
            case BOOLEAN -> "write true or false, without quotes";
            case UUID, DATE, TIME, TIMESTAMP, TIMESTAMPTZ, JSON -> "write " + needed.words() + " as a text, in quotes";
            case BINARY, NULL, ANY -> "there is no constant for it: leave the column out, and fill it in a step";
        };
    }

    private static String plain(Expression literal) {
        return literal instanceof Expression.TextLiteral text ? text.value() : ExpressionText.of(literal);
    }

    /** The one spelling that is kept: a uuid is the same in capitals. */
    public static Expression canonical(Expression literal, DataType type) {
        return literal instanceof Expression.TextLiteral text && TypeFamily.of(base(type)) == TypeFamily.UUID
                ? new Expression.TextLiteral(text.value().toLowerCase(Locale.ROOT))
                : literal;
    }

    /** The constant as an expression of the column's type, which compares with what the column holds. */
    public static Expression typed(Expression literal, DataType type) {
        DataType own = base(type);
        boolean inexact = own == DataType.Simple.REAL || own == DataType.Simple.DOUBLE;
        boolean cast = (literal instanceof Expression.TextLiteral && WRITTEN_AS_TEXT.contains(TypeFamily.of(own)))
                || (literal instanceof Expression.NumberLiteral && inexact);
        return cast ? new Expression.Cast(literal, own) : literal;
    }

    private static DataType base(DataType type) {
        return type instanceof DataType.Native found ? found.base() : type;
    }
}
