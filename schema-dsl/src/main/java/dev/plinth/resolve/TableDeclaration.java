package dev.plinth.resolve;

import dev.plinth.diagnostic.Located;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.model.AuditRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A table as written.
 *
 * @param primaryKeys those that stand on the table and not on a column; more than one is refused later
 * @param options by dialect and option
 * @param was the name that it had before
 */
public record TableDeclaration(
        Located<String> name,
        List<ColumnDeclaration> columns,
        List<KeyDeclaration> primaryKeys,
        List<UniqueDeclaration> uniques,
        List<CheckDeclaration> checks,
        List<ForeignKeyDeclaration> foreignKeys,
        List<ExclusionDeclaration> exclusions,
        List<IndexDeclaration> indexes,
        List<TriggerDeclaration> triggers,
        SortedMap<String, SortedMap<String, String>> options,
        Optional<PartitionDeclaration> partitioning,
        Optional<Audit> audit,
        Optional<String> comment,
        List<CommentDeclaration> comments,
        Optional<Located<String>> was) {
    /** What is recorded of changes, and where that is said. */
    public record Audit(AuditRule rule, SourceSpan span) {}

    public TableDeclaration {
        columns = List.copyOf(columns);
        primaryKeys = List.copyOf(primaryKeys);
        uniques = List.copyOf(uniques);
        checks = List.copyOf(checks);
        foreignKeys = List.copyOf(foreignKeys);
        exclusions = List.copyOf(exclusions);
        indexes = List.copyOf(indexes);
        triggers = List.copyOf(triggers);
        comments = List.copyOf(comments);
    }

    public static Builder named(Located<String> name) {
        return new Builder(name);
    }

    /** Collects a table part by part, in the author's order. */
    public static final class Builder {
        private final Located<String> name;
        private final List<ColumnDeclaration> columns = new ArrayList<>();
        private final List<KeyDeclaration> primaryKeys = new ArrayList<>();
        private final List<UniqueDeclaration> uniques = new ArrayList<>();
        private final List<CheckDeclaration> checks = new ArrayList<>();
        private final List<ForeignKeyDeclaration> foreignKeys = new ArrayList<>();
        private final List<ExclusionDeclaration> exclusions = new ArrayList<>();
        private final List<IndexDeclaration> indexes = new ArrayList<>();
        private final List<TriggerDeclaration> triggers = new ArrayList<>();
        private final SortedMap<String, SortedMap<String, String>> options = new TreeMap<>();
        private Optional<PartitionDeclaration> partitioning = Optional.empty();
        private Optional<Audit> audit = Optional.empty();
        private Optional<String> comment = Optional.empty();
        private final List<CommentDeclaration> comments = new ArrayList<>();
        private Optional<Located<String>> was = Optional.empty();

        private Builder(Located<String> name) {
            this.name = name;
        }

        public Located<String> name() {
            return name;
        }

        public Builder column(ColumnDeclaration column) {
            columns.add(column);
            return this;
        }

        public Builder primaryKey(KeyDeclaration key) {
            primaryKeys.add(key);
            return this;
        }

        public Builder unique(UniqueDeclaration unique) {
            uniques.add(unique);
            return this;
        }

        public Builder check(CheckDeclaration check) {
            checks.add(check);
            return this;
        }

        public Builder foreignKey(ForeignKeyDeclaration key) {
            foreignKeys.add(key);
            return this;
        }

        public Builder exclusion(ExclusionDeclaration exclusion) {
            exclusions.add(exclusion);
            return this;
        }

        public Builder index(IndexDeclaration index) {
            indexes.add(index);
            return this;
        }

        public Builder trigger(TriggerDeclaration trigger) {
            triggers.add(trigger);
            return this;
        }

        public Builder options(String dialect, SortedMap<String, String> values) {
            options.put(dialect, values);
            return this;
        }

        public Builder partitioning(PartitionDeclaration declared) {
            partitioning = Optional.of(declared);
            return this;
        }

        public Builder audit(AuditRule rule, SourceSpan span) {
            audit = Optional.of(new Audit(rule, span));
            return this;
        }

        public Builder comment(String text) {
            comment = Optional.of(text);
            return this;
        }

        public Builder comment(CommentDeclaration ofPart) {
            comments.add(ofPart);
            return this;
        }

        public Builder was(Located<String> oldName) {
            was = Optional.of(oldName);
            return this;
        }

        public TableDeclaration build() {
            return new TableDeclaration(
                    name,
                    columns,
                    primaryKeys,
                    uniques,
                    checks,
                    foreignKeys,
                    exclusions,
                    indexes,
                    triggers,
                    options,
                    partitioning,
                    audit,
                    comment,
                    comments,
                    was);
        }
    }
}
