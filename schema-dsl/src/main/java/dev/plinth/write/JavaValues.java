package dev.plinth.write;

import dev.plinth.change.KeyMap;
import dev.plinth.dsl.Columns;
import dev.plinth.dsl.Values;
import dev.plinth.model.DataType;
import dev.plinth.model.Expression;
import dev.plinth.model.Expression.Function;
import dev.plinth.model.Expression.Operator;
import dev.plinth.model.Expression.Sense;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes expressions and types as calls of {@code Values} and {@code Columns}. */
final class JavaValues implements Expression.Visitor<String> {
    private final JavaText java;

    JavaValues(JavaText java) {
        this.java = java;
    }

    String of(Expression expression) {
        return expression.accept(this);
    }

    private List<String> all(List<Expression> expressions) {
        return expressions.stream().map(this::of).toList();
    }

    private String value(String method, String... arguments) {
        return java.imported(Values.class, JavaText.call(method, arguments));
    }

    /** A portable type. */
    String type(DataType type) {
        return java.imported(Columns.class, type.accept(new DataType.Visitor<>() {
            @Override
            public String simple(DataType.Simple found) {
                return switch (found) {
                    case BOOLEAN -> "bool()";
                    case INT -> "integer()";
                    case DOUBLE -> "doublePrecision()";
                    case SMALLINT, BIGINT, REAL, TEXT, UUID, DATE, TIME, TIMESTAMP, TIMESTAMPTZ, JSON -> found + "()";
                };
            }

            @Override
            public String decimal(DataType.Decimal found) {
                return "decimal(" + found.precision() + ", " + found.scale() + ")";
            }

            @Override
            public String character(DataType.Char found) {
                return "character(" + found.length() + ")";
            }

            @Override
            public String varchar(DataType.Varchar found) {
                return "varchar(" + found.length() + ")";
            }

            @Override
            public String binary(DataType.Binary found) {
                return found.length().isPresent() ? "binary(" + found.length().getAsInt() + ")" : "binary()";
            }

            @Override
            public String enumerated(DataType.Enumerated found) {
                return JavaText.call("enumOf", JavaText.literal(found.type().name()));
            }

            @Override
            public String nativeType(DataType.Native found) {
                return type(found.base());
            }
        }));
    }

    @Override
    public String column(Expression.ColumnReference expression) {
        return value("col", JavaText.literal(expression.column()));
    }

    @Override
    public String qualified(Expression.QualifiedColumn expression) {
        return value("col", JavaText.literal(expression.qualifier()), JavaText.literal(expression.column()));
    }

    @Override
    public String text(Expression.TextLiteral expression) {
        return value("literal", JavaText.literal(expression.value()));
    }

    @Override
    public String number(Expression.NumberLiteral expression) {
        BigDecimal number = expression.value();
        boolean whole = number.scale() == 0 && number.toBigInteger().bitLength() < Long.SIZE;
        boolean small = whole && number.toBigInteger().bitLength() < Integer.SIZE;
        return value(
                "literal",
                whole
                        ? number.toPlainString() + (small ? "" : "L")
                        : "new " + java.type(BigDecimal.class) + "(\"" + number.toPlainString() + "\")");
    }

    @Override
    public String bool(Expression.BooleanLiteral expression) {
        return value("literal", Boolean.toString(expression.value()));
    }

    @Override
    public String nullValue(Expression.NullLiteral expression) {
        return value("nullValue");
    }

    @Override
    public String not(Expression.Not expression) {
        return value("not", of(expression.operand()));
    }

    @Override
    public String negative(Expression.Negative expression) {
        return value("negative", of(expression.operand()));
    }

    @Override
    public String binary(Expression.Binary expression) {
        return of(expression.left()) + JavaText.call("." + method(expression.operator()), of(expression.right()));
    }

    private static String method(Operator operator) {
        return switch (operator) {
            case OR -> "or";
            case AND -> "and";
            case EQUAL -> "eq";
            case NOT_EQUAL -> "ne";
            case LESS -> "lt";
            case LESS_OR_EQUAL -> "le";
            case GREATER -> "gt";
            case GREATER_OR_EQUAL -> "ge";
            case CONCATENATE -> "concat";
            case ADD -> "plus";
            case SUBTRACT -> "minus";
            case MULTIPLY -> "times";
            case DIVIDE -> "dividedBy";
        };
    }

    @Override
    public String isNull(Expression.IsNull expression) {
        return of(expression.operand()) + (expression.sense() == Sense.DENIED ? ".isNotNull()" : ".isNull()");
    }

    @Override
    public String in(Expression.In expression) {
        List<String> values = new ArrayList<>();
        boolean texts = expression.values().stream().allMatch(Expression.TextLiteral.class::isInstance);
        for (Expression value : expression.values()) {
            values.add(
                    texts && value instanceof Expression.TextLiteral text ? JavaText.literal(text.value()) : of(value));
        }
        return of(expression.operand()) + JavaText.call(sensed(expression.sense(), ".in", ".notIn"), values);
    }

    @Override
    public String between(Expression.Between expression) {
        return of(expression.operand())
                + JavaText.call(
                        sensed(expression.sense(), ".between", ".notBetween"),
                        of(expression.low()),
                        of(expression.high()));
    }

    @Override
    public String like(Expression.Like expression) {
        return of(expression.operand())
                + JavaText.call(sensed(expression.sense(), ".like", ".notLike"), of(expression.pattern()));
    }

    private static String sensed(Sense sense, String affirmed, String denied) {
        return sense == Sense.DENIED ? denied : affirmed;
    }

    @Override
    public String caseWhen(Expression.Case expression) {
        List<String> calls = new ArrayList<>();
        for (Expression.When branch : expression.branches()) {
            calls.add(JavaText.call("when", of(branch.condition()), of(branch.result())));
        }
        calls.add(expression
                .otherwise()
                .map(otherwise -> JavaText.call("otherwise", of(otherwise)))
                .orElse("otherwiseNull()"));
        return java.imported(Values.class, String.join(".", calls));
    }

    @Override
    public String cast(Expression.Cast expression) {
        return value("cast", of(expression.operand()), type(expression.type()));
    }

    @Override
    public String call(Expression.Call expression) {
        return value(method(expression.function()), all(expression.arguments()).toArray(String[]::new));
    }

    /** The method of {@code Values}: the function's own name, but for what is a type's. */
    static String method(Function function) {
        if (function == Function.UUID) {
            return "generatedUuid";
        }
        StringBuilder method = new StringBuilder();
        for (String word : function.name().toLowerCase(Locale.ROOT).split("_")) {
            method.append(method.isEmpty() ? word.charAt(0) : Character.toUpperCase(word.charAt(0)))
                    .append(word.substring(1));
        }
        return method.toString();
    }

    @Override
    public String exists(Expression.Exists expression) {
        String exists = value(
                "exists",
                JavaText.literal(KeyMap.called(expression.table())),
                JavaText.literal(expression.alias()),
                of(expression.where()));
        return expression.sense() == Sense.DENIED ? value("not", exists) : exists;
    }

    @Override
    public String raw(Expression.RawSql expression) {
        return value("sql", java.byDialect(expression.sql().texts()));
    }
}
