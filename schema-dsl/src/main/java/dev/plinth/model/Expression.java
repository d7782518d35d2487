package dev.plinth.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The portable predicate and value language: a tree without positions, equal by content, so that spacing, case of
 * keywords and redundant parentheses are no difference. {@code ExpressionText} prints it in the language's syntax;
 * each dialect renders it in its own.
 */
public sealed interface Expression {
    <R> R accept(Visitor<R> visitor);

    /** A column of the table that the expression belongs to. */
    record ColumnReference(String column) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.column(this);
        }
    }

    /**
     * A column of a table that the expression names beside its own: within {@link Exists}, of the table that it looks
     * through; where a step joins tables, of one of these.
     *
     * @param qualifier the name that the expression has for the table
     */
    record QualifiedColumn(String qualifier, String column) implements Expression {
        private static final char BETWEEN = '\0';

        /** A name that no column has, for those who keep columns of several tables together. */
        public String key() {
            return qualifier + BETWEEN + column;
        }

        /** The column that has such a name; empty where it is that of one column alone. */
        public static Optional<QualifiedColumn> ofKey(String name) {
            int between = name.indexOf(BETWEEN);
            return between < 0
                    ? Optional.empty()
                    : Optional.of(new QualifiedColumn(name.substring(0, between), name.substring(between + 1)));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.qualified(this);
        }
    }

    record TextLiteral(String value) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /**
     * A number; {@code 1.50} and {@code 1.5} are the same one. {@code 1.0} and {@code 1} are not: the one is a decimal and the
     * other an integer, by which a division keeps its fraction or drops it.
     */
    record NumberLiteral(BigDecimal value) implements Expression {
        public NumberLiteral {
            BigDecimal stripped = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
            value = stripped.setScale(Math.max(stripped.scale(), value.scale() > 0 ? 1 : 0));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.number(this);
        }
    }

    record BooleanLiteral(boolean value) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.bool(this);
        }
    }

    record NullLiteral() implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nullValue(this);
        }
    }

    record Not(Expression operand) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.not(this);
        }
    }

    record Negative(Expression operand) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.negative(this);
        }
    }

    record Binary(Operator operator, Expression left, Expression right) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.binary(this);
        }
    }

    record IsNull(Expression operand, Sense sense) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.isNull(this);
        }
    }

    record In(Expression operand, List<Expression> values, Sense sense) implements Expression {
        public In {
            values = List.copyOf(values);
            if (values.isEmpty()) {
                throw new IllegalArgumentException("in () needs at least one value");
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.in(this);
        }
    }

    record Between(Expression operand, Expression low, Expression high, Sense sense) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.between(this);
        }
    }

    /** A match by code point: {@code %} any run, {@code _} any one code point, {@code \} before either is literal. */
    record Like(Expression operand, Expression pattern, Sense sense) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.like(this);
        }
    }

    record Case(List<When> branches, Optional<Expression> otherwise) implements Expression {
        public Case {
            branches = List.copyOf(branches);
            if (branches.isEmpty()) {
                throw new IllegalArgumentException("case needs at least one when");
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.caseWhen(this);
        }
    }

    /** One branch of a {@link Case}. */
    record When(Expression condition, Expression result) {}

    record Cast(Expression operand, DataType type) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.cast(this);
        }
    }

    record Call(Function function, List<Expression> arguments) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.call(this);
        }
    }

    /**
     * Whether a table has a row for which a condition holds. A column that stands alone in it is one of the row that the
     * whole expression is about; those of the table that is looked through stand behind its alias.
     */
    record Exists(String table, String alias, Expression where, Sense sense) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.exists(this);
        }
    }

    /** SQL of the author's own, per dialect: the way out of the portable language, shown loudly in every review. */
    record RawSql(DialectText sql) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.raw(this);
        }
    }

    /** Whether a predicate is asserted or denied ({@code in} or {@code not in}). */
    enum Sense {
        AFFIRMED,
        DENIED
    }

    /** Operators by precedence, loosest first. */
    enum Operator {
        OR("or", 1),
        AND("and", 2),
        EQUAL("=", 4),
        NOT_EQUAL("<>", 4),
        LESS("<", 4),
        LESS_OR_EQUAL("<=", 4),
        GREATER(">", 4),
        GREATER_OR_EQUAL(">=", 4),
        CONCATENATE("||", 5),
        ADD("+", 6),
        SUBTRACT("-", 6),
        MULTIPLY("*", 7),
        DIVIDE("/", 7);

        private final String symbol;
        private final int precedence;

        Operator(String symbol, int precedence) {
            this.symbol = symbol;
            this.precedence = precedence;
        }

        public String symbol() {
            return symbol;
        }

        /** Higher binds tighter; {@code not} stands at 3, a negative sign at 8. */
        public int precedence() {
            return precedence;
        }
    }

    /** The functions of the language with the number of arguments that each takes. */
    enum Function {
        COALESCE(2, Integer.MAX_VALUE),
        NULLIF(2, 2),
        LOWER(1, 1),
        UPPER(1, 1),
        LENGTH(1, 1),
        TRIM(1, 1),
        ABS(1, 1),
        ROUND(1, 2),
        NOW(0, 0),
        TODAY(0, 0),
        UUID(0, 0);

        private final int fewest;
        private final int most;

        Function(int fewest, int most) {
            this.fewest = fewest;
            this.most = most;
        }

        public int fewestArguments() {
            return fewest;
        }

        public int mostArguments() {
            return most;
        }

        /** The name as the author writes it. */
        public String keyword() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** One method per kind of expression, none optional. */
    interface Visitor<R> {
        R column(ColumnReference expression);

        R qualified(QualifiedColumn expression);

        R text(TextLiteral expression);

        R number(NumberLiteral expression);

        R bool(BooleanLiteral expression);

        R nullValue(NullLiteral expression);

        R not(Not expression);

        R negative(Negative expression);

        R binary(Binary expression);

        R isNull(IsNull expression);

        R in(In expression);

        R between(Between expression);

        R like(Like expression);

        R caseWhen(Case expression);

        R cast(Cast expression);

        R call(Call expression);

        R exists(Exists expression);

        R raw(RawSql expression);
    }
}
