package dev.plinth.yaml;

import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.Located;
import dev.plinth.expression.SyntaxException;
import dev.plinth.expression.TokenReader;
import dev.plinth.resolve.Names;
import java.util.Optional;

/**
 * What a step is about: {@code table}, {@code table.part}, and for a rename {@code … to name}. The table may stand behind
 * its schema and a dot.
 *
 * @param part a column, a constraint, an index, a trigger of the table
 * @param to the new name
 * @param rest what follows of the line
 */
record StepTarget(
        Located<String> name, Optional<Located<String>> part, Optional<Located<String>> to, TokenReader rest) {
    /** How much a step's line says. */
    enum Form {
        /** No line: what it says stands in a map. */
        MAP(""),
        /** A text, as it stands. */
        TEXT("\\S"),
        /** One name. */
        NAME("\\S"),
        /** {@code table.part}. */
        PART("\\S\\s*\\.\\s*\\S"),
        /** {@code table}, or {@code table.part}. */
        OPTIONAL_PART("\\S"),
        /** {@code table.column}, and a definition may follow. */
        PART_AND_MORE("\\S\\s*\\.\\s*\\S"),
        /** {@code old to new}. */
        RENAME("[\\s\"][Tt][Oo][\\s\"]"),
        /** {@code table to table}, both of which are there. */
        PAIR("[\\s\"][Tt][Oo][\\s\"]"),
        /** {@code table.old to new}. */
        PART_RENAME("\\.[\\s\\S]*[\\s\"][Tt][Oo][\\s\"]");

        private final String pattern;

        Form(String pattern) {
            this.pattern = pattern;
        }

        /** What an editor can check of it, as a regular expression of ECMA-262. */
        String pattern() {
            return pattern;
        }
    }

    static Optional<StepTarget> read(YamlNode.Scalar scalar, StepVerb verb, Diagnostics diagnostics) {
        try {
            StepTarget target = read(new TokenReader(scalar.source()), verb);
            if (verb.form() != Form.PAIR) {
                target.to().ifPresent(name -> check(name, verb, diagnostics));
            }
            return Optional.of(target);
        } catch (SyntaxException wrong) {
            diagnostics.add(wrong.diagnostic());
            return Optional.empty();
        }
    }

    private static void check(Located<String> newName, StepVerb verb, Diagnostics diagnostics) {
        if (verb.form() == Form.RENAME) {
            Names.checkQualified(newName, "the renamed object", diagnostics);
        } else {
            Names.check(newName, "the renamed object", diagnostics);
        }
    }

    private static StepTarget read(TokenReader tokens, StepVerb verb) throws SyntaxException {
        Form form = verb.form();
        String hint = "write " + verb.example();
        Located<String> name = tokens.requireName("a name");
        Optional<Located<String>> part = Optional.empty();
        Optional<Located<String>> to = Optional.empty();
        if (form == Form.NAME || form == Form.RENAME || form == Form.PAIR) {
            name = tokens.qualified(name);
        } else if (form != Form.OPTIONAL_PART || tokens.peek().isSign(".")) {
            tokens.requireSign(".", hint);
            Located<String> second = tokens.requireName("a name");
            boolean three = tokens.takeSign(".");
            part = Optional.of(three ? tokens.requireName("a name") : second);
            name = three ? TokenReader.qualified(name, second) : name;
        }
        if (form == Form.RENAME || form == Form.PAIR || form == Form.PART_RENAME) {
            tokens.requireWord("to", hint);
            Located<String> newName = tokens.requireName("the new name");
            to = Optional.of(form == Form.PART_RENAME ? newName : tokens.qualified(newName));
        }
        if (form != Form.PART_AND_MORE) {
            tokens.requireEnd(hint);
        }
        return new StepTarget(name, part, to, tokens);
    }

    /** The part, of a form that has one. */
    Located<String> requirePart() {
        return part.orElseThrow();
    }

    String newName() {
        return to.orElseThrow().value();
    }
}
