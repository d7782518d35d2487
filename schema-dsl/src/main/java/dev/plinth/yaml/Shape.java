package dev.plinth.yaml;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What may stand at a key: enough for an editor to check it and to offer what fits. Only readers know all rules. */
sealed interface Shape {
    /** A text; numbers and booleans are texts too where they stand bare. */
    record Text(Optional<String> pattern, List<String> examples) implements Shape {
        static final Text ANY = new Text(Optional.empty(), List.of());

        static Text like(String... examples) {
            return new Text(Optional.empty(), List.of(examples));
        }

        /** @param pattern of JSON Schema, so a regular expression of ECMA-262 that may match a part */
        static Text of(String pattern, String... examples) {
            return new Text(Optional.of(pattern), List.of(examples));
        }
    }

    /** A whole number. */
    record Whole(String example) implements Shape {}

    /** A path relative to the project's folder. */
    record Path(List<String> examples) implements Shape {
        static Path like(String... examples) {
            return new Path(List.of(examples));
        }
    }

    /** A text for people, or {@code null} for none. */
    record Prose() implements Shape {}

    /** A text, a number, a boolean or {@code null}, as YAML tells them apart. */
    record Literal() implements Shape {}

    /** One of a few words. */
    record OneOf(List<String> words) implements Shape {
        static final OneOf FLAG = new OneOf(Choices.FLAG);

        public OneOf {
            words = List.copyOf(words);
        }
    }

    /** An expression of the language, or SQL of the author's own by dialect. */
    record Expression(List<String> examples) implements Shape {
        static Expression like(String... examples) {
            return new Expression(List.of(examples));
        }
    }

    /** SQL by dialect, or one for all; each a text, or a file that holds it. */
    record Sql() implements Shape {}

    /** Texts by dialect. */
    record ByDialect(String what) implements Shape {}

    /** A list of texts, or a single one. */
    record Texts(Text item) implements Shape {
        static final Texts ANY = new Texts(Text.ANY);
    }

    /** A list. */
    record ListOf(Shape item) implements Shape {}

    /** A map with keys of the author's choice. */
    record Named(Shape value) implements Shape {}

    /** A map with keys of the language. */
    record Keys(Supplier<Section> section) implements Shape {}

    /** The steps of a migration. */
    record Steps() implements Shape {}

    /** No value: the key says it all. */
    record Nothing() implements Shape {}

    /** Several ways to say it. */
    record AnyOf(List<Shape> shapes) implements Shape {
        static AnyOf of(Shape... shapes) {
            return new AnyOf(List.of(shapes));
        }
    }
}
