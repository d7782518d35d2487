package dev.plinth.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/** Damages a document as editors, merges, bad copies and hostile people do. */
public final class Mutation {
    private static final List<String> SCRAPS = List.of(
            "'",
            "\"",
            "(",
            ")",
            "{",
            "}",
            "[",
            "]",
            ":",
            ": ",
            " #",
            "- ",
            "\n",
            "  ",
            "\t",
            "&a ",
            "*a",
            "!x ",
            "|\n",
            ">-\n",
            "? ",
            ",",
            "\u0000",
            "é",
            "🎉",
            "\uD800",
            "null",
            "---\n",
            "...\n",
            "%YAML 1.1\n",
            "@",
            "`",
            "->",
            "\r",
            "\u0085",
            "\u2028",
            "<<: ",
            "\uFEFF",
            "99999999999999999999",
            "-1",
            "default ",
            "check ",
            "((((((((",
            "not not not ",
            "[[[[[[[[",
            "{a: {a: {a: ",
            "<<<<<<< HEAD\n",
            "=======\n",
            "in (",
            "case when ",
            "session.x");

    private final RandomGenerator random;
    private final Choice choice;
    private final List<String> corpus;

    /** @param corpus documents from which parts are taken as well */
    public Mutation(RandomGenerator random, List<String> corpus) {
        this.random = random;
        this.choice = new Choice(random);
        this.corpus = corpus;
    }

    /** A document of the corpus with a few things done to it; as bytes, since not all of it need be UTF-8. */
    public byte[] document() {
        String text = choice.of(corpus);
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            text = mutated(text);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = choice.oneIn(10) && bytes.length > 0 ? 1 + random.nextInt(3) : 0; i > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private String mutated(String text) {
        int at = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), at + random.nextInt(30));
        return switch (random.nextInt(9)) {
            case 0 -> text.substring(0, at) + text.substring(to);
            case 1, 2 -> text.substring(0, at) + choice.of(SCRAPS) + text.substring(at);
            case 3 -> text.substring(0, at) + choice.of(SCRAPS) + text.substring(to);
            case 4 -> text.substring(0, at) + text.substring(at, to).repeat(1 + random.nextInt(5)) + text.substring(to);
            case 5 -> lines(text);
            case 6 -> text.substring(0, at) + part(choice.of(corpus)) + text.substring(at);
            case 7 -> text.substring(0, at);
            default -> text.replace(choice.of(List.of("  ", ": ", "\n", "int", "id", "'")), choice.of(SCRAPS));
        };
    }

    private String part(String text) {
        int at = random.nextInt(text.length() + 1);
        return text.substring(at, Math.min(text.length(), at + random.nextInt(200)));
    }

    /** Lines in another order, twice, or indented otherwise. */
    private String lines(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (lines.isEmpty()) {
            return text;
        }
        int at = random.nextInt(lines.size());
        switch (random.nextInt(3)) {
            case 0 -> Collections.swap(lines, at, random.nextInt(lines.size()));
            case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
            default ->
                lines.set(at, " ".repeat(random.nextInt(5)) + lines.get(at).strip());
        }
        return String.join("\n", lines) + "\n";
    }
}
