package dev.plinth.inspector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.plinth.catalog.Catalog;
import dev.plinth.catalog.CatalogDifference;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** One change to one token of a script that makes a schema, and what else has to change for the script to run. */
public record Mutation(String from, String to, String alsoFrom, String alsoTo) {
    public static Mutation change(String from, String to) {
        return new Mutation(from, to, "", "");
    }

    public Mutation withAlso(String otherFrom, String otherTo) {
        return new Mutation(from, to, otherFrom, otherTo);
    }

    /** One test per mutation: the schema that the changed script makes must not equal the one of the script as it is. */
    public static Stream<DynamicTest> eachIsSeen(List<String> script, List<Mutation> mutations, Reading reading)
            throws Exception {
        Catalog original = reading.of(script);
        DynamicTest same = dynamicTest(
                "the same script gives the same catalog",
                () -> assertThat(CatalogDifference.between(original, reading.of(script)))
                        .isEmpty());
        return Stream.concat(
                Stream.of(same),
                mutations.stream()
                        .map(mutation -> dynamicTest(
                                mutation.from() + " -> " + mutation.to(),
                                () -> mutation.requireSeen(script, original, reading))));
    }

    private void requireSeen(List<String> script, Catalog original, Reading reading) throws Exception {
        List<String> changed = script.stream()
                .map(statement -> statement.replace(from, to))
                .map(statement -> alsoFrom.isEmpty() ? statement : statement.replace(alsoFrom, alsoTo))
                .filter(statement -> !statement.isBlank())
                .toList();
        assertThat(changed).as("the mutation fits the script").isNotEqualTo(script);
        Catalog found = reading.of(changed);
        assertThat(found).isNotEqualTo(original);
        assertThat(CatalogDifference.between(original, found)).isNotEmpty();
    }

    /** Makes a fresh database with a script and reads it. */
    @FunctionalInterface
    public interface Reading {
        Catalog of(List<String> script) throws Exception;
    }
}
