package dev.plinth.expression;

import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.NearestName;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.model.DataType;
import dev.plinth.model.DataType.Simple;
import dev.plinth.model.EnumType;
import dev.plinth.model.Expression;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Looks at literals before an engine does: whether a number has the digits, a text the length, a date the form. */
final class Literals {
    private static final Map<Simple, BigDecimal> LARGEST = Map.of(
            Simple.SMALLINT, BigDecimal.valueOf(Short.MAX_VALUE),
            Simple.INT, BigDecimal.valueOf(Integer.MAX_VALUE),
            Simple.BIGINT, BigDecimal.valueOf(Long.MAX_VALUE));
    private static final Pattern INTEGER = Pattern.compile(" *-?\\d+ *");
    private static final Pattern NUMBER = Pattern.compile(" *-?\\d+(\\.\\d+)?([eE][+-]?\\d+)? *");
    private static final String DATE = "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])";
    private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,6})?)?";
    private static final String ZONE = "(Z|[+-]\\d{2}:\\d{2})?";
    private static final Map<Simple, Pattern> FORMS = Map.of(
            Simple.DATE, Pattern.compile(DATE),
            Simple.TIME, Pattern.compile(TIME),
            Simple.TIMESTAMP, Pattern.compile(DATE + "[ T]" + TIME),
            Simple.TIMESTAMPTZ, Pattern.compile(DATE + "[ T]" + TIME + ZONE),
            Simple.UUID, Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"));
    private static final Map<Simple, String> EXAMPLES = Map.of(
            Simple.DATE, "2025-01-31",
            Simple.TIME, "23:59:59",
            Simple.TIMESTAMP, "2025-01-31 23:59:59",
            Simple.TIMESTAMPTZ, "2025-01-31 23:59:59Z",
            Simple.UUID, "00000000-0000-0000-0000-000000000000");

    private Literals() {}

    /** A literal that is to become a value of {@code target}; anything but a literal passes. */
    static void check(ParsedExpression value, DataType target, Diagnostics diagnostics) {
        DataType type = target instanceof DataType.Native found ? found.base() : target;
        if (value.expression() instanceof Expression.NumberLiteral number) {
            checkNumber(number.value(), type, value.span(), diagnostics);
        } else if (value.expression() instanceof Expression.TextLiteral text
                && type instanceof DataType.Enumerated enumerated) {
            checkEnum(text.value(), enumerated.type(), value.span(), diagnostics);
        } else if (value.expression() instanceof Expression.TextLiteral text) {
            checkText(text.value(), type, value.span(), diagnostics);
        }
    }

    static void checkEnum(String text, EnumType type, SourceSpan span, Diagnostics diagnostics) {
        if (type.values().contains(text)) {
            return;
        }
        diagnostics.report(
                DiagnosticCode.DOES_NOT_FIT,
                span,
                "'" + text + "' is no value of the enum " + type.name(),
                NearestName.of(text, type.values())
                        .map(nearest -> "did you mean '" + nearest + "'?")
                        .orElse("its values are " + String.join(", ", type.values())));
    }

    static void checkCast(ParsedExpression whole, Expression.Cast cast, Diagnostics diagnostics) {
        if (cast.operand() instanceof Expression.TextLiteral text && TypeFamily.of(cast.type()) == TypeFamily.NUMBER) {
            boolean wholeNumber = LARGEST.containsKey(cast.type());
            Pattern form = wholeNumber ? INTEGER : NUMBER;
            if (!form.matcher(text.value()).matches()) {
                diagnostics.report(
                        DiagnosticCode.DOES_NOT_FIT,
                        whole.spanOf(text),
                        "'" + text.value() + "' is no " + cast.type(),
                        "such a text holds a "
                                + (wholeNumber
                                        ? "whole number and nothing else, as '-12' does"
                                        : "number and nothing else, as '-0.5' does"));
            }
        }
        if (cast.operand() instanceof Expression.TextLiteral text && cast.type() instanceof Simple type) {
            Pattern form = FORMS.get(type);
            if (form != null && !(form.matcher(text.value()).matches() && isDay(type, text.value()))) {
                diagnostics.report(
                        DiagnosticCode.DOES_NOT_FIT,
                        whole.spanOf(text),
                        "'" + text.value() + "' is no " + type,
                        "such a text holds a " + type + " and nothing else, as '" + EXAMPLES.get(type) + "' does");
            }
            if (type == Simple.JSON) {
                checkJson(text.value(), whole.spanOf(text), diagnostics);
            }
        }
    }

    private static boolean isDay(Simple type, String text) {
        if (type == Simple.TIME || type == Simple.UUID) {
            return true;
        }
        YearMonth month = YearMonth.of(Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(5, 7)));
        return month.isValidDay(Integer.parseInt(text.substring(8, 10)));
    }

    private static void checkNumber(BigDecimal written, DataType type, SourceSpan span, Diagnostics diagnostics) {
        BigDecimal number = written.stripTrailingZeros();
        if (type instanceof Simple simple && LARGEST.containsKey(simple)) {
            BigDecimal largest = LARGEST.get(simple);
            boolean fits = number.scale() <= 0
                    && number.compareTo(largest) <= 0
                    && number.compareTo(largest.add(BigDecimal.ONE).negate()) >= 0;
            require(fits, number.toPlainString(), type, span, diagnostics);
        } else if (type instanceof DataType.Decimal decimal) {
            int before = number.precision() - number.scale();
            boolean fits = number.scale() <= decimal.scale() && before <= decimal.precision() - decimal.scale();
            require(number.signum() == 0 || fits, number.toPlainString(), type, span, diagnostics);
        }
    }

    private static void checkText(String text, DataType type, SourceSpan span, Diagnostics diagnostics) {
        int length = text.codePointCount(0, text.length());
        if (type instanceof DataType.Varchar varchar) {
            require(length <= varchar.length(), "'" + text + "'", type, span, diagnostics);
        } else if (type instanceof DataType.Char character) {
            require(length <= character.length(), "'" + text + "'", type, span, diagnostics);
        } else if (type == Simple.JSON) {
            checkJson(text, span, diagnostics);
        }
    }

    private static void require(boolean fits, String literal, DataType type, SourceSpan span, Diagnostics diagnostics) {
        if (!fits) {
            diagnostics.report(
                    DiagnosticCode.DOES_NOT_FIT,
                    span,
                    literal + " does not fit " + type,
                    "give a value that fits, or a wider type");
        }
    }

    private static void checkJson(String text, SourceSpan span, Diagnostics diagnostics) {
        Optional<String> wrong = JsonText.problem(text);
        wrong.ifPresent(problem -> diagnostics.report(
                DiagnosticCode.BAD_JSON,
                span,
                "'" + text + "' is not JSON: " + problem,
                "as in '{}', '[]', '\"text\"', '0', 'null'"));
    }
}
