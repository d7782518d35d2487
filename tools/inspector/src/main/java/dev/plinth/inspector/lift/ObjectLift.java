package dev.plinth.inspector.lift;

import dev.plinth.catalog.CatalogObject;
import dev.plinth.model.DataType;
import dev.plinth.model.EnumType;
import dev.plinth.model.Extension;
import dev.plinth.model.SchemaObject;
import dev.plinth.model.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** What a catalog holds beside tables and views, as the language declares it. */
final class ObjectLift {
    private static final Map<String, DataType.Simple> SEQUENCE_TYPES = Map.of(
            "smallint", DataType.Simple.SMALLINT, "integer", DataType.Simple.INT, "bigint", DataType.Simple.BIGINT);

    private ObjectLift() {}

    /** @param comment on the object */
    static Optional<SchemaObject> lift(CatalogObject object, String dialect, Optional<String> comment) {
        int blank = object.name().indexOf(' ');
        String kind = object.name().substring(0, blank);
        String name = object.name().substring(blank + 1);
        Optional<SqlWords> words = SqlWords.of(object.definition().sql());
        return switch (kind) {
            case "enum" -> words.flatMap(found -> enumType(name, found, comment));
            case "extension" -> Optional.of(new Extension(name, dialect, comment));
            case "sequence" -> words.flatMap(found -> sequence(name, found, comment));
            default -> Optional.empty();
        };
    }

    private static Optional<SchemaObject> enumType(String name, SqlWords words, Optional<String> comment) {
        List<String> values = new ArrayList<>();
        do {
            Optional<SqlWord> value = words.next().filter(word -> word.kind() == SqlWord.Kind.STRING);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get().text());
        } while (words.skip(","));
        return words.atEnd()
                ? Optional.of(new EnumType(name, values, EnumType.Storage.NATIVE, comment))
                : Optional.empty();
    }

    /** {@code bigint START 1 INCREMENT 1 MINVALUE 1 MAXVALUE 9 CACHE 1}; H2 adds whether it cycles, and caches 32. */
    private static Optional<SchemaObject> sequence(String name, SqlWords words, Optional<String> comment) {
        Optional<DataType.Simple> type =
                words.next().map(word -> SEQUENCE_TYPES.get(word.text().toLowerCase(Locale.ROOT)));
        OptionalLong start = number(words, "start");
        OptionalLong increment = number(words, "increment");
        OptionalLong least = number(words, "minvalue");
        OptionalLong most = number(words, "maxvalue");
        if (type.isEmpty() || start.isEmpty() || increment.isEmpty() || least.isEmpty() || most.isEmpty()) {
            return Optional.empty();
        }
        boolean cycles = words.skip("cycle", "yes");
        words.skip("cycle", "no");
        number(words, "cache");
        cycles = words.skip("cycle") || cycles;
        if (words.skip("owned", "by")) {
            words.name();
        }
        Bounds usual = Bounds.of(type.get(), increment.getAsLong());
        return words.atEnd()
                ? Optional.of(new Sequence(
                        name,
                        type.get(),
                        start.getAsLong(),
                        increment.getAsLong(),
                        least.getAsLong() == usual.least() ? OptionalLong.empty() : least,
                        most.getAsLong() == usual.most() ? OptionalLong.empty() : most,
                        cycles ? Sequence.End.CYCLE : Sequence.End.FAIL,
                        new TreeMap<>(),
                        comment))
                : Optional.empty();
    }

    private static OptionalLong number(SqlWords words, String keyword) {
        if (!words.skip(keyword)) {
            return OptionalLong.empty();
        }
        boolean negative = words.skip("-");
        Optional<String> digits =
                words.next().filter(word -> word.kind() == SqlWord.Kind.NUMBER).map(SqlWord::text);
        return digits.map(text -> OptionalLong.of(Long.parseLong(negative ? "-" + text : text)))
                .orElse(OptionalLong.empty());
    }

    /** What a sequence counts between when nothing is said. */
    private record Bounds(long least, long most) {
        static Bounds of(DataType.Simple type, long increment) {
            long most = type == DataType.Simple.SMALLINT
                    ? Short.MAX_VALUE
                    : type == DataType.Simple.INT ? Integer.MAX_VALUE : Long.MAX_VALUE;
            return increment > 0 ? new Bounds(1, most) : new Bounds(-most - 1, -1);
        }
    }
}
