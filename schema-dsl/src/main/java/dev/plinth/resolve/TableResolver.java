package dev.plinth.resolve;

import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.Located;
import dev.plinth.diagnostic.NearestName;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.expression.ColumnScope;
import dev.plinth.model.AuditRule;
import dev.plinth.model.Column;
import dev.plinth.model.Constraint;
import dev.plinth.model.DataType;
import dev.plinth.model.Index;
import dev.plinth.model.Named;
import dev.plinth.model.NamedMap;
import dev.plinth.model.NamingStyle;
import dev.plinth.model.PartComments;
import dev.plinth.model.Partitioning;
import dev.plinth.model.Table;
import dev.plinth.model.Trigger;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes a table of its declaration. */
final class TableResolver {
    private final TableDeclaration declaration;
    private final String name;
    private final KnownTables tables;
    private final NamingStyle style;
    private final Diagnostics diagnostics;
    private final OriginsBuilder origins;
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final Map<String, Located<Constraint>> constraints = new LinkedHashMap<>();
    private final Map<String, Located<Index>> indexes = new LinkedHashMap<>();

    /** @param tables all that the table may reference, itself among them */
    TableResolver(
            TableDeclaration declaration,
            KnownTables tables,
            NamingStyle style,
            Diagnostics diagnostics,
            OriginsBuilder origins) {
        this.declaration = declaration;
        this.name = declaration.name().value();
        this.tables = tables;
        this.style = style;
        this.diagnostics = diagnostics;
        this.origins = origins;
    }

    /** The table without what is wrong with it, which is reported; empty where nothing is left. */
    Optional<Table> resolve() {
        Names.checkQualified(declaration.name(), "a table", diagnostics);
        origins.put(OriginsBuilder.table(name), declaration.name().span());
        if (declaration.columns().isEmpty()) {
            diagnostics.report(
                    DiagnosticCode.EMPTY_TABLE,
                    declaration.name().span(),
                    "table " + name + " has no columns",
                    "declare at least one: columns: { id: bigint identity primary key }");
            return Optional.empty();
        }
        ColumnScope scope = scope();
        resolveColumns(scope);
        ConstraintResolver parts = new ConstraintResolver(name, tables, scope, style, diagnostics);
        resolvePrimaryKey(parts);
        resolveConstraints(parts);
        resolveIndexes(parts);
        Table bare = new Table(
                name,
                NamedMap.of(columns.values()),
                values(constraints),
                values(indexes),
                triggers(),
                declaration.options(),
                partitioning(),
                audit(),
                declaration.comment(),
                PartComments.NONE);
        return Optional.of(bare.withComments(comments(bare)));
    }

    private Optional<Partitioning> partitioning() {
        declaration.partitioning().ifPresent(declared -> origins.put(OriginsBuilder.partitions(name), declared.span()));
        declaration.partitioning().stream()
                .flatMap(declared -> declared.parts().stream())
                .forEach(part -> origins.put(
                        OriginsBuilder.partition(name, part.name().value()),
                        part.name().span()));
        return declaration.partitioning().flatMap(new PartitionResolver(name, tables, diagnostics)::resolve);
    }

    private Optional<AuditRule> audit() {
        declaration.audit().ifPresent(declared -> origins.put(OriginsBuilder.audit(name), declared.span()));
        return declaration.audit().map(TableDeclaration.Audit::rule);
    }

    private ColumnScope scope() {
        Map<String, Optional<DataType>> types = new LinkedHashMap<>();
        for (ColumnDeclaration column : declaration.columns()) {
            String columnName = column.name().value();
            types.put(columnName, tables.type(name, columnName));
        }
        return new ColumnScope(name, Map.of()).with(types);
    }

    private void resolveColumns(ColumnScope scope) {
        Set<String> generated = new LinkedHashSet<>();
        declaration.columns().stream()
                .filter(column -> column.generated().isPresent())
                .forEach(column -> generated.add(column.name().value()));
        ColumnResolver resolver = new ColumnResolver(name, tables, scope, generated, diagnostics);
        for (ColumnDeclaration column : declaration.columns()) {
            Column made = resolver.resolve(column);
            if (columns.putIfAbsent(made.name(), made) != null) {
                reportTwice("column", column.name(), OriginsBuilder.column(name, made.name()), Optional.empty());
            } else {
                origins.put(
                        OriginsBuilder.column(name, made.name()), column.name().span());
            }
        }
    }

    private void resolvePrimaryKey(ConstraintResolver parts) {
        Set<SourceSpan> places = new LinkedHashSet<>();
        declaration.columns().forEach(column -> column.primaryKey().ifPresent(places::add));
        declaration.primaryKeys().forEach(key -> places.add(key.span()));
        if (places.size() > 1) {
            SourceSpan second = places.stream().skip(1).findFirst().orElseThrow();
            diagnostics.report(
                    DiagnosticCode.TWO_PRIMARY_KEYS,
                    second,
                    "table " + name + " has a primary key already, at "
                            + places.iterator().next(),
                    "a key of several columns is written once, at the table: primary key: [a, b]");
            return;
        }
        declaration.primaryKeys().forEach(key -> parts.primaryKey(key).ifPresent(this::add));
    }

    private void resolveConstraints(ConstraintResolver parts) {
        for (ColumnDeclaration column : declaration.columns()) {
            parts.ofColumn(column).stream()
                    .filter(made -> !(made.value() instanceof Constraint.PrimaryKey) || !hasPrimaryKey())
                    .forEach(this::add);
        }
        for (UniqueDeclaration unique : declaration.uniques()) {
            unique.where()
                    .ifPresentOrElse(
                            where -> parts.uniqueWhere(unique.key(), where).ifPresent(this::addIndex),
                            () -> parts.unique(unique.key()).ifPresent(this::add));
        }
        declaration.checks().forEach(check -> add(parts.check(check)));
        declaration.foreignKeys().forEach(key -> parts.foreignKey(key).ifPresent(this::add));
        declaration.exclusions().forEach(exclusion -> parts.exclusion(exclusion).ifPresent(this::add));
    }

    private boolean hasPrimaryKey() {
        return constraints.values().stream().anyMatch(made -> made.value() instanceof Constraint.PrimaryKey);
    }

    private void resolveIndexes(ConstraintResolver parts) {
        declaration.indexes().forEach(index -> parts.index(index).ifPresent(this::addIndex));
    }

    private void add(Located<Constraint> made) {
        String path = OriginsBuilder.constraint(name, made.value().name());
        if (constraints.putIfAbsent(made.value().name(), made) != null) {
            Table owner = Table.of(name, List.copyOf(columns.values()));
            Located<String> second = new Located<>(made.value().name(), made.span());
            Optional<ImpliedName> implied = ImpliedName.of(style, owner, made.value())
                    .or(() -> Optional.ofNullable(constraints.get(second.value()))
                            .flatMap(first -> ImpliedName.of(style, owner, first.value())));
            reportTwice("constraint", second, path, implied);
        } else {
            origins.put(path, made.span());
        }
    }

    private void addIndex(Located<Index> made) {
        String path = OriginsBuilder.index(name, made.value().name());
        if (indexes.putIfAbsent(made.value().name(), made) != null) {
            Table owner = Table.of(name, List.copyOf(columns.values()));
            Located<String> second = new Located<>(made.value().name(), made.span());
            Optional<ImpliedName> implied = ImpliedName.of(style, owner, made.value())
                    .or(() -> Optional.ofNullable(indexes.get(second.value()))
                            .flatMap(first -> ImpliedName.of(style, owner, first.value())));
            reportTwice("index", second, path, implied);
        } else {
            origins.put(path, made.span());
        }
    }

    private NamedMap<Trigger> triggers() {
        Map<String, Trigger> triggers = new LinkedHashMap<>();
        for (TriggerDeclaration trigger : declaration.triggers()) {
            Names.check(trigger.name(), "a trigger", diagnostics);
            String path = OriginsBuilder.trigger(name, trigger.name().value());
            Trigger made = new Trigger(trigger.name().value(), trigger.sql());
            if (triggers.putIfAbsent(made.name(), made) != null) {
                reportTwice("trigger", trigger.name(), path, Optional.empty());
            } else {
                origins.put(path, trigger.name().span());
            }
        }
        return NamedMap.of(triggers.values());
    }

    private PartComments comments(Table table) {
        SortedMap<PartComments.Part, String> texts = new TreeMap<>();
        for (CommentDeclaration comment : declaration.comments()) {
            PartComments.Part part =
                    new PartComments.Part(comment.kind(), comment.part().value());
            if (table.has(part)) {
                texts.put(part, comment.text());
            } else {
                diagnostics.report(
                        DiagnosticCode.UNKNOWN_PART,
                        comment.part().span(),
                        "table " + name + " has no " + part,
                        NearestName.hint(
                                part.name(),
                                table.parts(comment.kind()).names(),
                                "a comment is on one of those that the table has"));
            }
        }
        return new PartComments(texts);
    }

    private void reportTwice(String what, Located<String> second, String path, Optional<ImpliedName> implied) {
        String first = origins.find(path).map(span -> " at " + span).orElse("");
        diagnostics.report(
                DiagnosticCode.DUPLICATE_NAME,
                second.span(),
                "table " + name + " has " + (what.equals("index") ? "an " : "a ") + what + " " + second.value()
                        + " already" + first + implied.map(ImpliedName::words).orElse(""),
                implied.map(ImpliedName::way).orElse("give one of them another name"));
    }

    private static <T extends Named> NamedMap<T> values(Map<String, Located<T>> made) {
        return made.values().stream().map(Located::value).collect(NamedMap.collector());
    }
}
