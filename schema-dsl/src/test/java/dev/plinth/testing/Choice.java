package dev.plinth.testing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Random picks. */
public record Choice(RandomGenerator random) {
    private static final List<String> TEXTS = List.of(
            "",
            "x",
            "it's",
            "a: b",
            " # no comment",
            "\"quoted\"",
            "größe",
            "🎉 party",
            "two\nlines",
            "tab\there",
            "- dash",
            "null",
            "true",
            "5",
            "{}",
            "[a, b]",
            "\\back",
            "trailing ",
            " leading",
            "a,b",
            "%",
            "*star",
            "&and",
            "line\r\nend",
            "ends:",
            "@at",
            "İstanbul",
            "\u0001",
            "\n",
            "a\n\nb\n",
            "a\n  b",
            "\u2028",
            "It's (open",
            "~",
            "?",
            "-",
            "<<",
            "0x1F",
            "1e3",
            ".5",
            "=",
            "---",
            "--- x",
            "a\u0085b");
    private static final List<String> NAMES = List.of(
            "id",
            "name",
            "email",
            "owner_id",
            "a",
            "B",
            "created_at",
            "größe",
            "two words",
            "order",
            "case",
            "default",
            "say \"hi\"",
            "a.b",
            "x: y",
            "# hash",
            "- dash",
            "null",
            "true",
            "123",
            "it's",
            "İI",
            "🎉",
            "{x}",
            "a,b",
            "primary",
            "session",
            "sql",
            "desc",
            "to",
            "ends:",
            "*",
            "&x",
            "!t",
            "%",
            "@",
            "`",
            "|",
            ">",
            "~",
            "[a]");

    public boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    public <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    public String text() {
        return of(TEXTS);
    }

    public String name() {
        return of(NAMES);
    }

    /** Different names, also when case does not count. */
    public List<String> names(int count, String suffix) {
        Set<String> seen = new LinkedHashSet<>();
        List<String> names = new ArrayList<>();
        while (names.size() < count) {
            String name = (oneIn(3) ? name() : "n" + random.nextInt(1000)) + suffix;
            if (seen.add(name.toUpperCase(java.util.Locale.ROOT).toLowerCase(java.util.Locale.ROOT))) {
                names.add(name);
            }
        }
        return names;
    }

    public <T> List<T> some(int atLeast, int atMost, Supplier<T> value) {
        List<T> values = new ArrayList<>();
        int count = atLeast + random.nextInt(atMost - atLeast + 1);
        for (int i = 0; i < count; i++) {
            values.add(value.get());
        }
        return values;
    }

    /** Different ones of {@code values}, in random order. */
    public <T> List<T> subset(List<T> values, int atLeast, int atMost) {
        List<T> pool = new ArrayList<>(values);
        List<T> picked = new ArrayList<>();
        int count = Math.min(values.size(), atLeast + random.nextInt(atMost - atLeast + 1));
        for (int i = 0; i < count; i++) {
            picked.add(pool.remove(random.nextInt(pool.size())));
        }
        return picked;
    }
}
