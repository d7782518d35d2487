package dev.plinth.inspector.sqlite;

import dev.plinth.catalog.CatalogColumn;
import dev.plinth.catalog.CatalogConstraint;
import dev.plinth.catalog.CatalogTable;
import dev.plinth.change.State;
import dev.plinth.dialect.Dialects;
import dev.plinth.dialect.RefusedException;
import dev.plinth.inspector.lift.EmulatedType;
import dev.plinth.model.Column;
import dev.plinth.model.Constraint;
import dev.plinth.model.DataType;
import dev.plinth.model.NamedMap;
import dev.plinth.model.Nullability;
import dev.plinth.model.Schema;
import dev.plinth.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Portable types, recognised by the check that keeps their meaning on SQLite. What the check of a type is, is not known here:
 * each type is derived as it is for a declaration, and must give what the table has.
 */
final class EmulatedTypes {
    /** A column of this name is derived for each type, once. */
    private static final String SAMPLE = "sample_column";

    private static final Map<Derived, Optional<Form>> FORMS = new ConcurrentHashMap<>();

    /** Beyond these no text and no number is told from one without a limit. */
    private static final int MOST_DIGITS = 9;

    private EmulatedTypes() {}

    private record Derived(DataType type, boolean key) {}

    /** How SQLite's statement names the type, and the check, with the sample's name for the column's. */
    private record Form(String type, String check) {}

    /** Of the checks that look at the column alone, the first that is a type's, with that type. */
    static Optional<EmulatedType> of(CatalogTable table, CatalogColumn column) {
        boolean key = table.constraints().stream()
                .anyMatch(constraint -> constraint.kind() == CatalogConstraint.Kind.PRIMARY_KEY
                        && constraint.columns().equals(List.of(column.name())));
        String type = column.type().sql().replaceFirst(" COLLATE .*$", "");
        for (CatalogConstraint constraint : table.constraints()) {
            if (constraint.kind() == CatalogConstraint.Kind.CHECK
                    && constraint.columns().equals(List.of(column.name()))) {
                List<SqlToken> tokens =
                        SqlTokenizer.tokens(constraint.definition().sql());
                Form form = new Form(type, check(tokens, column.name()));
                Optional<DataType> found = candidates(tokens).stream()
                        .filter(candidate -> form(new Derived(candidate, key)).equals(Optional.of(form)))
                        .findFirst();
                if (found.isPresent()) {
                    return Optional.of(new EmulatedType(found.get(), constraint.name()));
                }
            }
        }
        return Optional.empty();
    }

    private static String check(List<SqlToken> tokens, String column) {
        List<SqlToken> renamed = new ArrayList<>();
        for (SqlToken token : tokens.subList(1, tokens.size())) {
            boolean named = token.isName() && token.text().equalsIgnoreCase(column);
            renamed.add(named ? new SqlToken(SqlToken.Kind.WORD, SAMPLE) : token);
        }
        return TokenText.of(renamed);
    }

    /** Every type without limits, and those that have the numbers of the check as theirs. */
    private static List<DataType> candidates(List<SqlToken> tokens) {
        List<DataType> candidates = new ArrayList<>(List.of(DataType.Simple.values()));
        List<String> numbers = tokens.stream()
                .filter(token -> token.kind() == SqlToken.Kind.NUMBER)
                .map(SqlToken::text)
                .filter(number -> number.matches("\\d+"))
                .toList();
        if (numbers.size() == 1
                && numbers.get(0).length() <= MOST_DIGITS
                && !numbers.get(0).matches("0+")) {
            int length = Integer.parseInt(numbers.get(0));
            candidates.add(new DataType.Varchar(length));
            candidates.add(new DataType.Char(length));
            candidates.add(new DataType.Binary(OptionalInt.of(length)));
        }
        if (numbers.size() == 2
                && numbers.get(1).matches("10*")
                && numbers.get(0).length() <= 2) {
            int scale = Integer.parseInt(numbers.get(0));
            int precision = scale + numbers.get(1).length() - 1;
            if (precision >= 1 && precision <= DataType.Decimal.MAX_PRECISION) {
                candidates.add(new DataType.Decimal(precision, scale));
            }
        }
        return candidates;
    }

    private static Optional<Form> form(Derived derived) {
        return FORMS.computeIfAbsent(derived, EmulatedTypes::derive);
    }

    private static Optional<Form> derive(Derived derived) {
        Table sample =
                Table.of("sample", List.of(Column.of(SAMPLE, derived.type()).withNullability(Nullability.NOT_NULL)));
        Table whole = derived.key()
                ? sample.withConstraints(NamedMap.of(new Constraint.PrimaryKey("sample_pkey", List.of(SAMPLE))))
                : sample;
        try {
            CatalogTable table = Dialects.of(SqliteWords.NAME)
                    .derive(State.of(Schema.of(whole)))
                    .tables()
                    .get(sample.name());
            return table.constraints().stream()
                    .filter(constraint -> constraint.kind() == CatalogConstraint.Kind.CHECK)
                    .map(constraint -> new Form(
                            table.columns().get(SAMPLE).type().sql(),
                            check(SqlTokenizer.tokens(constraint.definition().sql()), SAMPLE)))
                    .findFirst();
        } catch (RefusedException refused) {
            return Optional.empty();
        }
    }
}
