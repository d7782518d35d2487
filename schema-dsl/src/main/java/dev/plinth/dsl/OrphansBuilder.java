package dev.plinth.dsl;

import dev.plinth.change.Retention;
import dev.plinth.diagnostic.Located;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.resolve.ReferenceDeclaration;
import dev.plinth.resolve.StepDeclaration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Collects which rows refer to nothing, and what becomes of them: they go, unless more is said. */
public final class OrphansBuilder {
    private final SourceSpan span = Caller.here();
    private final List<Located<String>> columns;
    private final Located<String> referenced;
    private List<Located<String>> key = List.of();
    private StepDeclaration.Repair by = StepDeclaration.Repair.DELETE;
    private Retention.Fate fate = Retention.Fate.AS_PROJECT;

    OrphansBuilder(String referenced, String column, String... more) {
        this.referenced = Caller.located(referenced);
        this.columns = Stream.concat(Stream.of(column), Arrays.stream(more))
                .map(Caller::located)
                .toList();
    }

    /** The columns that are referenced, where these are not the primary key. */
    public OrphansBuilder referenced(String... names) {
        key = Arrays.stream(names).map(Caller::located).toList();
        return this;
    }

    /** The rows stay, and their columns become NULL where they admit it. */
    public OrphansBuilder setNull() {
        by = StepDeclaration.Repair.SET_NULL;
        return this;
    }

    /** Whether the rollback brings them back, where that is not as the project says. */
    public OrphansBuilder retention(Retention.Fate before) {
        fate = before;
        return this;
    }

    StepDeclaration declaration(Located<String> table) {
        return new StepDeclaration.ResolveOrphans(
                table, columns, ReferenceDeclaration.to(referenced, key, span), by, fate, span);
    }
}
