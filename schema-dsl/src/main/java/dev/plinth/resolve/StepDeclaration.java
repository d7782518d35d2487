package dev.plinth.resolve;

import dev.plinth.change.Operation;
import dev.plinth.change.Retention;
import dev.plinth.diagnostic.Located;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.expression.ParsedExpression;
import dev.plinth.model.SchemaObject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** A step of a migration as written. What it means depends on the schema that the steps before it leave. */
public sealed interface StepDeclaration {
    SourceSpan span();

    <R> R accept(Visitor<R> visitor);

    /** A step that says all by itself: a drop, a rename, a trigger, a view, a comment. */
    record Plain(Operation operation, SourceSpan span) implements StepDeclaration {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.plain(this);
        }
    }

    record CreateTable(TableDeclaration table, SourceSpan span) implements StepDeclaration {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.createTable(this);
        }
    }

    record CreateView(ViewDeclaration view, SourceSpan span) implements StepDeclaration {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.createView(this);
        }
    }

    record AddColumn(Located<String> table, ColumnDeclaration column, Optional<ParsedExpression> fill, SourceSpan span)
            implements StepDeclaration {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.addColumn(this);
        }
    }

    record AlterColumn(
            Located<String> table,
            ColumnDeclaration column,
            Optional<ParsedExpression> fill,
            Retention.Fate fate,
            SourceSpan span)
            implements StepDeclaration {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.alterColumn(this);
        }
    }

    /**
     * @param restore the value of rows that have none when the column comes back
     * @param stale which others get it too
     */
    record DropColumn(
            Located<String> table,
            String column,
            Retention.Fate fate,
            Optional<ParsedExpression> restore,
            Optional<ParsedExpression> stale,
            SourceSpan span)
            implements StepDeclaration {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropColumn(this);
        }
    }

    record AddPrimaryKey(Located<String> table, KeyDeclaration key, SourceSpan span) implements StepDeclaration {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.addPrimaryKey(this);
        }
    }

    record AddUnique(Located<String> table, KeyDeclaration key, SourceSpan span) implements StepDeclaration {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.addUnique(this);
        }
    }

    record AddCheck(Located<String> table, CheckDeclaration check, SourceSpan span) implements StepDeclaration {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.addCheck(this);
        }
    }

    record AddExclusion(Located<String> table, ExclusionDeclaration exclusion, SourceSpan span)
            implements StepDeclaration {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.addExclusion(this);
        }
    }

    record SetPartitioning(Located<String> table, PartitionDeclaration partitioning, SourceSpan span)
            implements StepDeclaration {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.setPartitioning(this);
        }
    }

    record AddForeignKey(Located<String> table, ForeignKeyDeclaration key, SourceSpan span) implements StepDeclaration {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.addForeignKey(this);
        }
    }

    record CreateIndex(Located<String> table, IndexDeclaration index, SourceSpan span) implements StepDeclaration {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.createIndex(this);
        }
    }

    record Backfill(
            Located<String> table,
            List<Assignment> set,
            Optional<ParsedExpression> where,
            Expected expected,
            Retention.Fate fate,
            SourceSpan span)
            implements StepDeclaration {
        public Backfill {
            set = List.copyOf(set);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.backfill(this);
        }
    }

    record DeleteRows(
            Located<String> table,
            Optional<ParsedExpression> where,
            Expected expected,
            Retention.Fate fate,
            SourceSpan span)
            implements StepDeclaration {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.deleteRows(this);
        }
    }

    /** @param columns by column of {@code to}, over the columns of {@code from} */
    record CopyRows(
            Located<String> from,
            Located<String> to,
            List<Assignment> columns,
            Optional<ParsedExpression> where,
            SourceDeclaration source,
            Expected expected,
            Retention.Fate fate,
            SourceSpan span)
            implements StepDeclaration {
        public CopyRows {
            columns = List.copyOf(columns);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.copyRows(this);
        }
    }

    /** What becomes of rows that are in the way of a new constraint. */
    enum Repair {
        DELETE,
        /** They lose the values by which they are. */
        SET_NULL
    }

    record ResolveOrphans(
            Located<String> table,
            List<Located<String>> columns,
            ReferenceDeclaration reference,
            Repair by,
            Retention.Fate fate,
            SourceSpan span)
            implements StepDeclaration {
        public ResolveOrphans {
            columns = List.copyOf(columns);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.resolveOrphans(this);
        }
    }

    /** @param order which row of several stays: the first */
    record ResolveDuplicates(
            Located<String> table,
            List<Located<String>> unique,
            Optional<ParsedExpression> where,
            List<SourceDeclaration.Sorted> order,
            Repair by,
            Retention.Fate fate,
            SourceSpan span)
            implements StepDeclaration {
        public ResolveDuplicates {
            unique = List.copyOf(unique);
            order = List.copyOf(order);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.resolveDuplicates(this);
        }
    }

    record InsertRows(Located<String> table, List<SeedDeclaration.Row> rows, Retention.Fate fate, SourceSpan span)
            implements StepDeclaration {
        public InsertRows {
            rows = List.copyOf(rows);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.insertRows(this);
        }
    }

    record ExpectRows(
            Located<String> table,
            Optional<ParsedExpression> where,
            OptionalInt count,
            List<Located<String>> unique,
            SourceSpan span)
            implements StepDeclaration {
        public ExpectRows {
            unique = List.copyOf(unique);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.expectRows(this);
        }
    }

    /** @param operation creates or alters what the declaration says */
    record PlaceSeed(SeedDeclaration seed, Function<SchemaObject, Operation> operation, SourceSpan span)
            implements StepDeclaration {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.placeSeed(this);
        }
    }

    /** A column and the value that rows get in it which are there, over the columns as they were. */
    record Converted(ColumnDeclaration column, ParsedExpression using) {}

    /** @param back the old value of rows that are written or changed since */
    record ChangeType(Located<String> table, Converted to, ParsedExpression back, SourceSpan span)
            implements StepDeclaration {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.changeType(this);
        }
    }

    /**
     * @param using the value of each new column for rows that are there
     * @param back the old value of rows that are written or changed since
     */
    record SplitColumn(
            Located<String> table,
            Located<String> column,
            List<ColumnDeclaration> into,
            List<Assignment> using,
            ParsedExpression back,
            SourceSpan span)
            implements StepDeclaration {
        public SplitColumn {
            into = List.copyOf(into);
            using = List.copyOf(using);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.splitColumn(this);
        }
    }

    /** @param back the columns that become one, with the values of rows that are written or changed since */
    record MergeColumns(Located<String> table, Converted to, List<Assignment> back, SourceSpan span)
            implements StepDeclaration {
        public MergeColumns {
            back = List.copyOf(back);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.mergeColumns(this);
        }
    }

    record MapValues(
            Located<String> table, Located<String> column, List<Mapped> map, Retention.Fate fate, SourceSpan span)
            implements StepDeclaration {
        public MapValues {
            map = List.copyOf(map);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.mapValues(this);
        }
    }

    /** A value as written, and the one that rows get in its place. */
    record Mapped(Located<String> from, Located<String> to) {}

    /** A column and the value that its rows get. */
    record Assignment(Located<String> column, ParsedExpression value) {}

    interface Visitor<R> {
        R plain(Plain step);

        R createTable(CreateTable step);

        R createView(CreateView step);

        R addColumn(AddColumn step);

        R alterColumn(AlterColumn step);

        R dropColumn(DropColumn step);

        R addPrimaryKey(AddPrimaryKey step);

        R addUnique(AddUnique step);

        R addCheck(AddCheck step);

        R addExclusion(AddExclusion step);

        R setPartitioning(SetPartitioning step);

        R addForeignKey(AddForeignKey step);

        R createIndex(CreateIndex step);

        R backfill(Backfill step);

        R deleteRows(DeleteRows step);

        R copyRows(CopyRows step);

        R insertRows(InsertRows step);

        R resolveOrphans(ResolveOrphans step);

        R resolveDuplicates(ResolveDuplicates step);

        R changeType(ChangeType step);

        R splitColumn(SplitColumn step);

        R mergeColumns(MergeColumns step);

        R mapValues(MapValues step);

        R expectRows(ExpectRows step);

        R placeSeed(PlaceSeed step);
    }
}
