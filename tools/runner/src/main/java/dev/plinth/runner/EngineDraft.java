package dev.plinth.runner;

import dev.plinth.runner.RunnerException.BadBundle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The header of a bundle while its lines are being read. */
final class EngineDraft {

    private static final String CREATE = "create";
    private static final Set<String> HISTORY =
            Set.of("exists", CREATE, "list", "find", "applied", "failed", "forget", "event");

    private final List<SqlText> keep = new ArrayList<>();
    private final List<SqlText> open = new ArrayList<>();
    private final List<SqlText> acquire = new ArrayList<>();
    private final List<SqlText> release = new ArrayList<>();
    private final List<SqlText> create = new ArrayList<>();
    private final Map<String, SqlText> history = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private Engine.@Nullable Transaction transaction;

    void word(BundleLine at) {
        if (words.put(at.keyword(), at.text(0)) != null) {
            throw at.error("`" + at.keyword() + "` stands twice");
        }
    }

    void keep(BundleLine at) {
        keep.add(at.sql(0));
    }

    void open(BundleLine at) {
        open.add(at.sql(0));
    }

    void transaction(BundleLine at) {
        if (transaction != null) {
            throw at.error("`transaction` stands twice");
        }
        transaction = new Engine.Transaction(at.sql(0), at.sql(1), at.sql(2));
    }

    void lock(BundleLine at) {
        switch (at.text(0)) {
            case "acquire" -> acquire.add(at.sql(1));
            case "release" -> release.add(at.sql(1));
            default -> throw at.error("a lock has 'acquire' and 'release', not '" + at.text(0) + "'");
        }
    }

    void history(BundleLine at) {
        String name = at.text(0);
        if (!HISTORY.contains(name)) {
            throw at.error("unknown history statement '" + name + "'");
        }
        if (name.equals(CREATE)) {
            create.add(at.sql(1));
        } else if (history.put(name, at.sql(1)) != null) {
            throw at.error("`history` `" + name + "` stands twice");
        }
    }

    String word(String keyword) {
        return required("`" + keyword + "`", words.get(keyword));
    }

    Engine finish() {
        if (create.isEmpty()) {
            throw missing("`history` `create`");
        }
        HistorySql statements = new HistorySql(
                named("exists"),
                create,
                named("list"),
                named("find"),
                named("applied"),
                named("failed"),
                named("forget"),
                named("event"));
        Engine.Lock lock = new Engine.Lock(acquire, release);
        return new Engine(keep, open, required("`transaction`", transaction), lock, statements);
    }

    private SqlText named(String name) {
        return required("`history` `" + name + "`", history.get(name));
    }

    private static <T> T required(String what, @Nullable T value) {
        if (value == null) {
            throw missing(what);
        }
        return value;
    }

    private static BadBundle missing(String what) {
        return new BadBundle(Bundle.FILE_NAME + ": the line " + what + " is missing");
    }
}
