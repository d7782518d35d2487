package dev.plinth.golden;

import java.util.ArrayList;
import java.util.List;

/** The place where two texts begin to differ, as {@code diff -u} shows one. */
final class FirstDifference {
    private static final int CONTEXT = 3;

    private FirstDifference() {}

    /** @return empty where the two are equal, byte for byte */
    static String between(String file, String expected, String found) {
        if (expected.equals(found)) {
            return "";
        }
        List<String> old = lines(expected);
        List<String> now = lines(found);
        int first = 0;
        while (first < Math.min(old.size(), now.size()) && old.get(first).equals(now.get(first))) {
            first++;
        }
        List<String> hunk = new ArrayList<>();
        hunk.add("--- " + file + ", as committed");
        hunk.add("+++ " + file + ", as generated");
        hunk.add("@@ line " + (first + 1) + " @@");
        old.subList(Math.max(0, first - CONTEXT), first).forEach(line -> hunk.add(" " + line));
        removed(old, now, first).forEach(line -> hunk.add("-" + line));
        removed(now, old, first).forEach(line -> hunk.add("+" + line));
        hunk.add("(to accept what is generated: -Dgolden=write)");
        return String.join("\n", hunk);
    }

    /** The lines from {@code first} on up to the next one that both have, at most a few. */
    private static List<String> removed(List<String> lines, List<String> other, int first) {
        List<String> rest = other.subList(Math.min(first, other.size()), other.size());
        List<String> removed = new ArrayList<>();
        for (int at = first; at < lines.size() && removed.size() < CONTEXT; at++) {
            if (!removed.isEmpty() && !lines.get(at).isBlank() && rest.contains(lines.get(at))) {
                break;
            }
            removed.add(lines.get(at));
        }
        return removed;
    }

    /** Line by line, with its end, so that a missing last line break is a difference that can be seen. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        if (lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        } else {
            lines.set(lines.size() - 1, lines.get(lines.size() - 1) + "\\ no line break at the end");
        }
        return lines;
    }
}
