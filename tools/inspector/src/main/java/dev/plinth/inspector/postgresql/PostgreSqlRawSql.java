package dev.plinth.inspector.postgresql;

import static dev.plinth.inspector.lift.RawObjects.quoted;

import dev.plinth.catalog.CatalogObject;
import dev.plinth.catalog.CatalogTable;
import dev.plinth.catalog.CatalogView;
import dev.plinth.inspector.lift.RawObjects;
import dev.plinth.inspector.lift.RawSqlWords;
import dev.plinth.model.RawObject;
import dev.plinth.model.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** PostgreSQL's own SQL for what the language has no word for. */
final class PostgreSqlRawSql implements RawSqlWords {
    private static final Pattern IDENTITY = Pattern.compile("(ALWAYS|BY DEFAULT) [a-z]+ (START .*)");
    private static final Pattern USUAL =
            Pattern.compile("START 1 INCREMENT 1 MINVALUE 1 MAXVALUE (?:32767|2147483647|9223372036854775807) CACHE 1");
    private static final String OWNED_BY = " OWNED BY ";
    private static final RawObjects RAW = new RawObjects(PostgreSqlWords.NAME);

    @Override
    public Optional<RawObject> object(CatalogObject object, Optional<SchemaObject> declared) {
        int blank = object.name().indexOf(' ');
        String kind = object.name().substring(0, blank);
        String name = object.name().substring(blank + 1);
        String text = object.definition().sql();
        if (declared.isPresent()) {
            return kind.equals("sequence") ? owned(name, text) : Optional.empty();
        }
        return switch (kind) {
            case "domain" -> Optional.of(before(object, "DOMAIN " + quoted(name), " AS " + text));
            case "composite" -> Optional.of(before(object, "TYPE " + quoted(name), " AS (" + text + ")"));
            case "range" -> Optional.of(before(object, "TYPE " + quoted(name), " AS RANGE (" + text + ")"));
            case "dictionary" ->
                Optional.of(before(object, "TEXT SEARCH DICTIONARY " + quoted(name), " (" + text + ")"));
            case "collation" -> Optional.of(before(object, "COLLATION " + quoted(name), " (" + text + ")"));
            case "sequence" ->
                Optional.of(
                        before(object, "SEQUENCE " + quoted(name), " AS " + text.replaceFirst(OWNED_BY + ".*$", "")));
            case "operator" -> Optional.of(operator(object, name, text));
            case "function", "procedure" -> Optional.of(routine(object, kind.toUpperCase(Locale.ROOT), name, text));
            case "aggregate" ->
                Optional.of(routine(object, "AGGREGATE", name, name.substring(name.indexOf('(')) + " (" + text + ")"));
            case "comment" -> Optional.of(comment(object, name, text));
            default -> Optional.empty();
        };
    }

    private static RawObject before(CatalogObject object, String what, String text) {
        return RAW.before(object.name(), "CREATE " + what + text, "DROP " + what);
    }

    private static RawObject operator(CatalogObject object, String signature, String text) {
        String sign = signature.substring(0, signature.indexOf(' '));
        return RAW.before(object.name(), "CREATE OPERATOR " + sign + " (" + text + ")", "DROP OPERATOR " + signature);
    }

    /** @param about {@code on function add(a integer)} */
    private static RawObject comment(CatalogObject object, String about, String text) {
        String[] words = about.split(" ", 3);
        int arguments = words[2].indexOf('(');
        String name = arguments < 0
                ? quoted(words[2])
                : quoted(words[2].substring(0, arguments)) + words[2].substring(arguments);
        String comment = "COMMENT ON " + words[1].toUpperCase(Locale.ROOT) + " " + name + " IS ";
        return RAW.after(object.name(), comment + "'" + text.replace("'", "''") + "'", comment + "NULL");
    }

    /** Before tables if it can be made there, because a default or a check may call it. */
    private static RawObject routine(CatalogObject object, String kind, String signature, String text) {
        int arguments = signature.indexOf('(');
        String name = quoted(signature.substring(0, arguments));
        return RAW.before(
                object.name(),
                "CREATE " + kind + " " + name + text.strip(),
                "DROP " + kind + " " + name + signature.substring(arguments));
    }

    @Override
    public List<RawObject> table(CatalogTable table) {
        List<RawObject> raws = new ArrayList<>();
        String select = table.options().get("materialized view");
        if (select != null) {
            materializedView(table, select, raws);
            return raws;
        }
        table.options().forEach((option, value) -> option(table, option, value).ifPresent(raws::add));
        table.columns().stream()
                .filter(column -> column.identity())
                .forEach(column -> identity(table, column.name()).ifPresent(raws::add));
        table.triggers().stream().forEach(trigger -> {
            Matcher state =
                    PostgreSqlWords.STATE_OF_TRIGGER.matcher(trigger.sql().sql());
            if (state.find()) {
                raws.add(trigger(table, trigger.name(), state.group(1)));
            }
        });
        return raws;
    }

    /** A trigger that does not fire, or fires while changes are replicated. */
    private static RawObject trigger(CatalogTable table, String name, String state) {
        String alter = "ALTER TABLE " + quoted(table.name()) + " ";
        String verb =
                state.equals("DISABLED") ? "DISABLE" : state.equals("ALWAYS") ? "ENABLE ALWAYS" : "ENABLE REPLICA";
        return RAW.after(
                "state of trigger " + name + " on " + table.name(),
                alter + verb + " TRIGGER " + quoted(name),
                alter + "ENABLE TRIGGER " + quoted(name));
    }

    private void materializedView(CatalogTable view, String select, List<RawObject> raws) {
        String name = quoted(view.name());
        boolean empty = select.startsWith("WITH NO DATA ");
        String query = (empty ? select.substring("WITH NO DATA ".length()) : select)
                .strip()
                .replaceFirst(";$", "");
        raws.add(RAW.after(
                "materialized view " + view.name(),
                "CREATE MATERIALIZED VIEW " + name + " AS\n" + query + (empty ? "\nWITH NO DATA" : ""),
                "DROP MATERIALIZED VIEW " + name));
        view.indexes().forEach(index -> raws.add(index(view, index)));
    }

    private static Optional<RawObject> option(CatalogTable table, String option, String value) {
        String name = quoted(table.name());
        String alter = "ALTER TABLE " + name + " ";
        String path = " on " + table.name();
        if (option.equals("row security")) {
            boolean forced = value.equals("FORCED");
            return Optional.of(RAW.after(
                    option + path,
                    alter + "ENABLE ROW LEVEL SECURITY" + (forced ? ", FORCE ROW LEVEL SECURITY" : ""),
                    alter + (forced ? "NO FORCE ROW LEVEL SECURITY, " : "") + "DISABLE ROW LEVEL SECURITY"));
        }
        if (option.equals("storage parameters")) {
            List<String> others = Stream.of(value.split(", "))
                    .filter(parameter ->
                            !PostgreSqlWords.PARAMETERS.contains(parameter.split("=", 2)[0]))
                    .toList();
            String names =
                    others.stream().map(parameter -> parameter.split("=", 2)[0]).collect(Collectors.joining(", "));
            return others.isEmpty()
                    ? Optional.empty()
                    : Optional.of(RAW.after(
                            option + path,
                            alter + "SET (" + String.join(", ", others) + ")",
                            alter + "RESET (" + names + ")"));
        }
        if (option.equals("persistence")) {
            return Optional.of(RAW.after("unlogged" + path, alter + "SET UNLOGGED", alter + "SET LOGGED"));
        }
        if (option.equals("replica identity")) {
            String full = value.equals("f") ? "FULL" : "NOTHING";
            return value.equals("i")
                    ? Optional.empty()
                    : Optional.of(RAW.after(
                            option + path, alter + "REPLICA IDENTITY " + full, alter + "REPLICA IDENTITY DEFAULT"));
        }
        return named(table, option, value);
    }

    private static Optional<RawObject> named(CatalogTable table, String option, String value) {
        for (String kind : List.of("policy", "rule", "statistics")) {
            if (option.startsWith(kind + " ")) {
                String name = quoted(option.substring(kind.length() + 1));
                String on = kind.equals("statistics") ? "" : " ON " + quoted(table.name());
                String create = kind.equals("policy")
                        ? policy(name, table, value)
                        : value.strip().replaceFirst(";$", "");
                return Optional.of(RAW.after(
                        option + " on " + table.name(),
                        create,
                        "DROP " + kind.toUpperCase(Locale.ROOT) + " " + name + on));
            }
        }
        return Optional.empty();
    }

    /** {@code PERMISSIVE ALL TO PUBLIC USING (…)}. */
    private static String policy(String name, CatalogTable table, String value) {
        String[] words = value.split(" ", 3);
        return "CREATE POLICY " + name + " ON " + quoted(table.name()) + " AS " + words[0] + " FOR " + words[1] + " "
                + words[2];
    }

    /** What an identity is beyond one that counts from 1 and can be overridden. */
    private static Optional<RawObject> identity(CatalogTable table, String column) {
        String value = table.options().getOrDefault("identity of " + column, "");
        Matcher parts = IDENTITY.matcher(value);
        if (!parts.matches()
                || (parts.group(1).equals("BY DEFAULT")
                        && USUAL.matcher(parts.group(2)).matches())) {
            return Optional.empty();
        }
        String alter = "ALTER TABLE " + quoted(table.name()) + " ALTER COLUMN " + quoted(column) + " SET GENERATED ";
        String counts = USUAL.matcher(parts.group(2)).matches() ? "" : counts(parts.group(2)) + " RESTART";
        return Optional.of(RAW.after(
                "identity of " + table.name() + "." + column, alter + parts.group(1) + counts, alter + "BY DEFAULT"));
    }

    /** {@code START 10 INCREMENT 2 MINVALUE 1 MAXVALUE 99 CACHE 1 CYCLE} as an identity is told it. */
    private static String counts(String options) {
        boolean cycles = options.endsWith(" CYCLE");
        String numbers = cycles ? options.substring(0, options.length() - " CYCLE".length()) : options;
        return " " + numbers.replaceAll("([A-Z]+) (-?\\d+)", "SET $1 $2") + (cycles ? " SET CYCLE" : "");
    }

    @Override
    public RawObjects maker() {
        return RAW;
    }

    @Override
    public RawObject view(CatalogView view) {
        String text = PostgreSqlWords.withoutOptions(view.select().sql());
        int as = text.indexOf(" AS ");
        String create = text.startsWith("WITH (")
                ? text.substring(0, as) + " AS\n" + text.substring(as + " AS ".length())
                : "AS\n" + text;
        return RAW.view(view, create.replaceFirst(";$", ""));
    }

    /** A sequence that goes with a column, and is declared by itself. */
    private static Optional<RawObject> owned(String sequence, String text) {
        int at = text.indexOf(OWNED_BY);
        if (at < 0) {
            return Optional.empty();
        }
        String alter = "ALTER SEQUENCE " + quoted(sequence) + OWNED_BY;
        return Optional.of(RAW.after(
                "owner of sequence " + sequence, alter + text.substring(at + OWNED_BY.length()), alter + "NONE"));
    }
}
