package dev.plinth.yaml;

import java.util.List;
import java.util.stream.Collectors;

/** Says in words what may stand at a key. */
final class ShapeWords {
    private ShapeWords() {}

    static String of(Shape shape) {
        if (shape instanceof Shape.Text text) {
            return "a text" + like(text.examples());
        }
        if (shape instanceof Shape.Whole) {
            return "a whole number";
        }
        if (shape instanceof Shape.Path path) {
            return "a path" + like(path.examples());
        }
        if (shape instanceof Shape.Nothing) {
            return "nothing";
        }
        if (shape instanceof Shape.Prose) {
            return "a text for people";
        }
        if (shape instanceof Shape.Literal) {
            return "a text, a number, a boolean or null";
        }
        if (shape instanceof Shape.OneOf oneOf) {
            return oneOf.words().stream().map(ShapeWords::code).collect(Collectors.joining(", "));
        }
        if (shape instanceof Shape.Expression expression) {
            return "an expression" + like(expression.examples());
        }
        if (shape instanceof Shape.Sql) {
            return "SQL by engine, or one for all, each a text or `{ file: … }`";
        }
        if (shape instanceof Shape.ByDialect byDialect) {
            return byDialect.what() + " by engine";
        }
        if (shape instanceof Shape.Keys keys) {
            return "a map, as of " + keys.section().get().title();
        }
        if (shape instanceof Shape.Steps) {
            return "a list of steps";
        }
        return ofParts(shape);
    }

    private static String ofParts(Shape shape) {
        if (shape instanceof Shape.Texts texts) {
            return "a list of texts, or one" + like(texts.item().examples());
        }
        if (shape instanceof Shape.ListOf list) {
            return "a list, each item " + of(list.item());
        }
        if (shape instanceof Shape.Named named) {
            return "by name, " + of(named.value());
        }
        if (shape instanceof Shape.AnyOf anyOf) {
            return anyOf.shapes().stream().map(ShapeWords::of).collect(Collectors.joining("; or "));
        }
        throw new IllegalStateException("no words for " + shape);
    }

    /** The first example is enough. */
    private static String like(List<String> examples) {
        return examples.isEmpty() ? "" : " as " + code(examples.get(0));
    }

    private static String code(String text) {
        return "`" + text + "`";
    }
}
