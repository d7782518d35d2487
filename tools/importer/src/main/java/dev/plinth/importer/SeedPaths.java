package dev.plinth.importer;

import dev.plinth.expression.ExpressionText;
import dev.plinth.model.Expression;
import dev.plinth.model.Role;
import dev.plinth.model.Schema;
import dev.plinth.model.SchemaObject;
import dev.plinth.model.Seed;
import dev.plinth.model.SeedRow;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows of reference data by path, {@code seeds/currencies/code 'EUR'}, and their values as a person reads them. */
final class SeedPaths {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS", Locale.ROOT);

    private SeedPaths() {}

    static String of(Seed seed, SeedRow row) {
        return "seeds/" + seed.name() + "/" + text(row.values(), seed.keyColumns());
    }

    static String text(SeedRow row) {
        return text(row.values(), List.copyOf(row.values().keySet()));
    }

    private static String text(Map<String, Expression> values, List<String> columns) {
        return columns.stream()
                .map(column ->
                        column + " " + ExpressionText.of(values.getOrDefault(column, new Expression.NullLiteral())))
                .collect(Collectors.joining(", "));
    }

    /** Whether a path leads to something that is in no catalog. */
    static boolean isBeside(String path) {
        return path.startsWith("seeds/") || path.startsWith("roles/");
    }

    /** What a schema has at a path of a row or of a role. */
    static Optional<Object> find(Schema schema, String path) {
        String[] steps = path.split("/", 3);
        if (steps[0].equals("seeds")) {
            return schema.objects()
                    .of(Seed.class)
                    .filter(seed -> seed.name().equals(steps[1]))
                    .flatMap(seed -> seed.rows().stream().filter(row -> isAt(path, of(seed, row))))
                    .<Object>map(SeedRow::values)
                    .findFirst();
        }
        Optional<Role> role =
                schema.objects().find(SchemaObject.Kind.ROLE, steps[1]).map(Role.class::cast);
        if (steps.length < 3) {
            return role.map(Role::name);
        }
        return steps[2].equals("comment")
                ? role.flatMap(Role::comment).map(Object.class::cast)
                : role.filter(found -> found.memberOf().contains(steps[2].substring(steps[2].lastIndexOf(' ') + 1)))
                        .map(Role::name);
    }

    private static boolean isAt(String path, String row) {
        return path.equals(row) || path.startsWith(row + "/");
    }

    /** A value as the driver gives it, as a constant. */
    static Expression literal(@Nullable Object value) {
        if (value == null) {
            return new Expression.NullLiteral();
        }
        if (value instanceof Boolean truth) {
            return new Expression.BooleanLiteral(truth);
        }
        if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
            return new Expression.NumberLiteral(new BigDecimal(number.toString()));
        }
        if (value instanceof byte[] bytes) {
            return new Expression.TextLiteral(HexFormat.of().formatHex(bytes));
        }
        return new Expression.TextLiteral(moment(value));
    }

    private static String moment(Object value) {
        if (value instanceof Instant instant) {
            return MOMENT.format(instant.atOffset(ZoneOffset.UTC)) + "Z";
        }
        if (value instanceof LocalDateTime time) {
            return MOMENT.format(time);
        }
        return value instanceof LocalTime time ? TIME.format(time) : value.toString();
    }
}
