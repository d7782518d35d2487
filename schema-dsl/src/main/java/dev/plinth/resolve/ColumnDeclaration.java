package dev.plinth.resolve;

import dev.plinth.diagnostic.Located;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.expression.ParsedExpression;
import dev.plinth.model.ColumnValue;
import dev.plinth.model.DataType;
import dev.plinth.model.Nullability;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A column with all that its line may say, constraints included.
 *
 * @param type empty: taken from what it references; empty as well where it could not be read, which is reported
 * @param identity where the author says so
 * @param primaryKey where the author says so
 * @param unique where the author says so
 * @param was the name that it had before
 */
public record ColumnDeclaration(
        Located<String> name,
        Optional<Located<DataType>> type,
        Nullability nullability,
        Optional<ParsedExpression> defaultValue,
        Optional<Generated> generated,
        Optional<SourceSpan> identity,
        Optional<SourceSpan> primaryKey,
        Optional<SourceSpan> unique,
        List<ParsedExpression> checks,
        Optional<ReferenceDeclaration> reference,
        Remarks remarks,
        Optional<Located<String>> was) {
    public ColumnDeclaration {
        checks = List.copyOf(checks);
    }

    /** A generated value as written. */
    public record Generated(ParsedExpression expression, ColumnValue.Storage storage) {}

    /**
     * What no line but only a map can say.
     *
     * @param collation name of the collation by dialect
     * @param degrade reason by dialect
     */
    public record Remarks(
            SortedMap<String, String> collation, SortedMap<String, String> degrade, Optional<String> comment) {
        public static final Remarks NONE = new Remarks(new TreeMap<>(), new TreeMap<>(), Optional.empty());
    }

    /** The same column under another name. */
    ColumnDeclaration withName(Located<String> newName) {
        return new ColumnDeclaration(
                newName,
                type,
                nullability,
                defaultValue,
                generated,
                identity,
                primaryKey,
                unique,
                checks,
                reference,
                remarks,
                was);
    }

    public static Builder named(Located<String> name) {
        return new Builder(name);
    }

    /** Collects a column clause by clause. */
    public static final class Builder {
        private final Located<String> name;
        private Optional<Located<DataType>> type = Optional.empty();
        private Nullability nullability = Nullability.NOT_NULL;
        private Optional<ParsedExpression> defaultValue = Optional.empty();
        private Optional<Generated> generated = Optional.empty();
        private Optional<SourceSpan> identity = Optional.empty();
        private Optional<SourceSpan> primaryKey = Optional.empty();
        private Optional<SourceSpan> unique = Optional.empty();
        private List<ParsedExpression> checks = List.of();
        private Optional<ReferenceDeclaration> reference = Optional.empty();
        private Remarks remarks = Remarks.NONE;
        private Optional<Located<String>> was = Optional.empty();

        private Builder(Located<String> name) {
            this.name = name;
        }

        public Located<String> name() {
            return name;
        }

        public Optional<Located<DataType>> type() {
            return type;
        }

        public Optional<ReferenceDeclaration> reference() {
            return reference;
        }

        public Builder type(Located<DataType> value) {
            type = Optional.of(value);
            return this;
        }

        public Builder nullability(Nullability value) {
            nullability = value;
            return this;
        }

        public Builder defaultValue(ParsedExpression value) {
            defaultValue = Optional.of(value);
            return this;
        }

        public Builder generated(Generated value) {
            generated = Optional.of(value);
            return this;
        }

        public Builder identity(SourceSpan where) {
            identity = Optional.of(where);
            return this;
        }

        public Builder primaryKey(SourceSpan where) {
            primaryKey = Optional.of(where);
            return this;
        }

        public Builder unique(SourceSpan where) {
            unique = Optional.of(where);
            return this;
        }

        public Builder check(ParsedExpression predicate) {
            checks = List.of(predicate);
            return this;
        }

        public Builder reference(ReferenceDeclaration value) {
            reference = Optional.of(value);
            return this;
        }

        public Builder remarks(Remarks value) {
            remarks = value;
            return this;
        }

        public Builder was(Located<String> value) {
            was = Optional.of(value);
            return this;
        }

        public ColumnDeclaration build() {
            return new ColumnDeclaration(
                    name,
                    type,
                    nullability,
                    defaultValue,
                    generated,
                    identity,
                    primaryKey,
                    unique,
                    checks,
                    reference,
                    remarks,
                    was);
        }
    }
}
