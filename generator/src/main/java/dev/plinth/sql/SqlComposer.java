package dev.plinth.sql;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes fragments from formats whose placeholders carry meaning, as one dialect quotes them:
 *
 * <ul>
 *   <li>{@code $I} an identifier, quoted by the dialect's rules
 *   <li>{@code $Q} the name of what may stand in a database schema, behind that where it does
 *   <li>{@code $N} a list of identifiers, separated by commas
 *   <li>{@code $S} a string literal
 *   <li>{@code $L} a number
 *   <li>{@code $F} a fragment
 *   <li>{@code $J} a list of fragments, separated by commas
 * </ul>
 *
 * A missing, a surplus or a wrong argument throws. {@code $$} is a dollar sign.
 */
public final class SqlComposer {
    private final IdentifierRules identifiers;
    private final StringLiterals literals;

    public SqlComposer(IdentifierRules identifiers, StringLiterals literals) {
        this.identifiers = identifiers;
        this.literals = literals;
    }

    public SqlFragment compose(String format, Object... arguments) {
        StringBuilder sql = new StringBuilder(format.length() + 32);
        int next = 0;
        for (int at = 0; at < format.length(); at++) {
            char character = format.charAt(at);
            if (character != '$') {
                sql.append(character);
                continue;
            }
            char kind = ++at < format.length() ? format.charAt(at) : ' ';
            if (kind == '$') {
                sql.append('$');
                continue;
            }
            if (next == arguments.length) {
                throw new IllegalArgumentException("argument " + (next + 1) + " is missing for: " + format);
            }
            sql.append(render(kind, arguments[next++], format));
        }
        if (next != arguments.length) {
            throw new IllegalArgumentException((arguments.length - next) + " unused arguments for: " + format);
        }
        return new SqlFragment(sql.toString());
    }

    public SqlFragment identifier(String name) {
        return new SqlFragment(identifiers.quote(name));
    }

    /** The name of what may stand in a database schema, behind that where it does. */
    public SqlFragment qualified(String name) {
        return new SqlFragment(identifiers.quoteQualified(name));
    }

    public SqlFragment string(String value) {
        return new SqlFragment(literals.quote(value));
    }

    private String render(char kind, Object argument, String format) {
        return switch (kind) {
            case 'I' -> identifiers.quote(as(String.class, argument, format));
            case 'Q' -> identifiers.quoteQualified(as(String.class, argument, format));
            case 'N' ->
                joined(all(String.class, argument, format).stream()
                        .map(identifiers::quote)
                        .toList());
            case 'S' -> literals.quote(as(String.class, argument, format));
            case 'L' -> number(argument, format);
            case 'F' -> as(SqlFragment.class, argument, format).sql();
            case 'J' ->
                joined(all(SqlFragment.class, argument, format).stream()
                        .map(SqlFragment::sql)
                        .toList());
            default -> throw new IllegalArgumentException("no placeholder $" + kind + " in: " + format);
        };
    }

    private static String number(Object argument, String format) {
        return argument instanceof BigDecimal decimal
                ? decimal.toPlainString()
                : as(Number.class, argument, format).toString();
    }

    private static String joined(List<String> parts) {
        return String.join(", ", parts);
    }

    private static <T> T as(Class<T> type, Object argument, String format) {
        if (!type.isInstance(argument)) {
            throw new IllegalArgumentException(
                    "expected a " + type.getSimpleName() + " but got " + argument + " for: " + format);
        }
        return type.cast(argument);
    }

    private static <T> List<T> all(Class<T> type, Object argument, String format) {
        List<T> found = new ArrayList<>();
        for (Object element : as(List.class, argument, format)) {
            found.add(as(type, element, format));
        }
        return found;
    }
}
