package dev.plinth.dsl;

import dev.plinth.diagnostic.Diagnostic;
import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Located;
import dev.plinth.model.DataType;
import dev.plinth.model.Sequence;
import dev.plinth.resolve.ObjectDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects how a sequence counts. */
public final class SequenceBuilder {
    private final Located<String> name;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private DataType.Simple type = DataType.Simple.BIGINT;
    private OptionalLong start = OptionalLong.empty();
    private long increment = 1;
    private OptionalLong least = OptionalLong.empty();
    private OptionalLong most = OptionalLong.empty();
    private Sequence.End end = Sequence.End.FAIL;
    private final SortedMap<String, String> degrade = new TreeMap<>();
    private Optional<String> comment = Optional.empty();

    SequenceBuilder(Located<String> name) {
        this.name = name;
    }

    public SequenceBuilder smallint() {
        type = DataType.Simple.SMALLINT;
        return this;
    }

    public SequenceBuilder integer() {
        type = DataType.Simple.INT;
        return this;
    }

    public SequenceBuilder startingAt(long first) {
        start = OptionalLong.of(first);
        return this;
    }

    /** From number to number; negative to count down. */
    public SequenceBuilder by(long step) {
        increment = step;
        return this;
    }

    public SequenceBuilder atLeast(long number) {
        least = OptionalLong.of(number);
        return this;
    }

    public SequenceBuilder atMost(long number) {
        most = OptionalLong.of(number);
        return this;
    }

    /** Begins again behind its last number, where it would fail otherwise. */
    public SequenceBuilder cycling() {
        end = Sequence.End.CYCLE;
        return this;
    }

    /** An engine that does without the sequence, and why. */
    public SequenceBuilder degrade(Dialect dialect, String reason) {
        degrade.put(dialect.word(), reason);
        return this;
    }

    public SequenceBuilder comment(String text) {
        comment = Optional.of(text);
        return this;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    Optional<ObjectDeclaration> declaration() {
        long first = start.orElse(increment < 0 ? most.orElse(-1) : least.orElse(1));
        try {
            return Optional.of(new ObjectDeclaration(
                    name, new Sequence(name.value(), type, first, increment, least, most, end, degrade, comment)));
        } catch (IllegalArgumentException impossible) {
            diagnostics.add(DiagnosticCode.WRONG_VALUE.at(
                    name.span(),
                    String.valueOf(impossible.getMessage()),
                    "as in .startingAt(1000).by(10).atLeast(1000)"));
            return Optional.empty();
        }
    }
}
