package dev.plinth.runner;

import dev.plinth.runner.RunnerException.BadBundle;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Reads {@code bundle.plinth} line by line; each keyword is one row of a table. */
final class BundleReader {

    private static final String HEAD = "plinth-bundle\t";
    private static final Set<String> FORMAT_VERSIONS = Set.of("1", "2");

    private final Path folder;
    private final EngineDraft engine = new EngineDraft();
    private final List<MigrationDraft> migrations = new ArrayList<>();
    private final Map<String, Keyword> header = Map.ofEntries(
            Map.entry("project", new Keyword("NAME", engine::word)),
            Map.entry("dialect", new Keyword("NAME", engine::word)),
            Map.entry("emitter", new Keyword("VERSION", engine::word)),
            Map.entry("keep", new Keyword("SQL", engine::keep)),
            Map.entry("open", new Keyword("SQL", engine::open)),
            Map.entry("transaction", new Keyword("BEGIN COMMIT ROLLBACK", engine::transaction)),
            Map.entry("lock", new Keyword("acquire|release SQL", engine::lock)),
            Map.entry("history", new Keyword("NAME SQL", engine::history)));
    private final Map<String, Keyword> body = Map.ofEntries(
            Map.entry("migration", new Keyword("ID CHECKSUM DEPENDS DESCRIPTION", this::migration)),
            Map.entry("script", new Keyword("up|down PATH SHA256", at -> last(at).script(at))),
            Map.entry("replaces", new Keyword("ID", at -> last(at).replaces(at))),
            Map.entry("irreversible", new Keyword("REASON", at -> last(at).irreversible(at))),
            Map.entry("unit", new Keyword("transaction|autocommit LABEL", at -> last(at).unit(at))),
            Map.entry("prepare", new Keyword("SQL", at -> unit(at).prepare(at))),
            Map.entry("require", new Keyword("EXPECTED SQL MESSAGE", at -> unit(at).require(at))),
            Map.entry("person", new Keyword("", at -> unit(at).person(at))),
            Map.entry("shows", new Keyword("SQL", at -> unit(at).shows(at))),
            Map.entry("statement", new Keyword("OFFSET LENGTH LINE", at -> unit(at).statement(at))),
            Map.entry("check", new Keyword("SQL MESSAGE", at -> unit(at).check(at))),
            Map.entry("restore", new Keyword("SQL", at -> unit(at).restore(at))),
            Map.entry("probe", new Keyword("SQL", at -> unit(at).probe(at))),
            Map.entry("repeat", new Keyword("", at -> unit(at).repeat(at))),
            Map.entry("retry", new Keyword("STATE TIMES PAUSE LONGEST SQL", at -> unit(at).retry(at))),
            Map.entry("cleanup", new Keyword("SQL", at -> unit(at).cleanup(at))),
            Map.entry(
                    "reverse", new Keyword("SQL", at -> last(at).lastUpUnit(at).reverse(at))),
            Map.entry(
                    "undo",
                    new Keyword("OFFSET LENGTH", at -> last(at).lastUpUnit(at).undo(at))),
            Map.entry(
                    "destroys",
                    new Keyword("WHAT", at -> last(at).lastUpUnit(at).destroys(at))));

    private BundleReader(Path folder) {
        this.folder = folder;
    }

    static Bundle read(Path folder) {
        return new BundleReader(folder).read();
    }

    private Bundle read() {
        byte[] bytes = ScriptFile.bytesOf(new BundleLine(1, "", List.of()), folder.resolve(Bundle.FILE_NAME));
        List<String> lines = text(bytes).lines().toList();
        acceptFormat(lines.isEmpty() ? "" : lines.get(0));
        boolean ended = false;
        for (int i = 1; i < lines.size(); i++) {
            String text = lines.get(i);
            if (text.isEmpty() || text.startsWith("#")) {
                continue;
            }
            BundleLine line = BundleLine.parse(i + 1, text);
            if (ended) {
                throw line.error("nothing stands after `end`");
            }
            ended = line.keyword().equals("end");
            if (!ended) {
                accept(line);
            }
        }
        if (!ended) {
            throw new BadBundle(Bundle.FILE_NAME + ":" + lines.size()
                    + ": the file is cut off: its last line is not `end`; copy the bundle again");
        }
        return finish(Sha256.hex(bytes));
    }

    private Bundle finish(String checksum) {
        Set<String> earlier = new HashSet<>();
        for (MigrationDraft migration : migrations) {
            for (String needed : migration.dependsOn()) {
                if (!earlier.contains(needed)) {
                    throw migration
                            .line()
                            .error(migration.id() + " depends on " + needed
                                    + ", and the bundle has no such migration before it");
                }
            }
            if (migrations.stream()
                            .filter(other -> other.id().equals(migration.id()))
                            .count()
                    > 1) {
                throw migration.line().error("two migrations are called " + migration.id());
            }
            earlier.add(migration.id());
            earlier.addAll(migration.replaces());
        }
        List<Migration> finished =
                migrations.stream().map(MigrationDraft::finish).toList();
        return new Bundle(
                engine.word("project"),
                engine.word("dialect"),
                engine.word("emitter"),
                checksum,
                engine.finish(),
                finished);
    }

    private void accept(BundleLine line) {
        Keyword keyword = header.get(line.keyword());
        if (keyword != null && !migrations.isEmpty()) {
            throw line.error("`" + line.keyword() + "` stands before the first `migration`");
        }
        if (keyword == null) {
            keyword = body.get(line.keyword());
        }
        if (keyword == null) {
            throw line.error("unknown keyword '" + line.keyword() + "'; a newer runner may know it");
        }
        if (keyword.count() != line.fields().size()) {
            throw line.error("`" + line.keyword() + "` takes " + keyword.words() + "; found "
                    + line.fields().size() + " fields");
        }
        keyword.accept().accept(line);
    }

    private void migration(BundleLine at) {
        if (at.text(0).isBlank()) {
            throw at.error("a migration needs an identifier");
        }
        migrations.add(new MigrationDraft(folder, at));
    }

    private MigrationDraft last(BundleLine at) {
        if (migrations.isEmpty()) {
            throw at.error("`" + at.keyword() + "` stands after a `migration`");
        }
        return migrations.get(migrations.size() - 1);
    }

    private UnitDraft unit(BundleLine at) {
        return last(at).lastUnit(at);
    }

    private static void acceptFormat(String first) {
        boolean bundle = first.startsWith(HEAD);
        if (!bundle || !FORMAT_VERSIONS.contains(first.substring(HEAD.length()))) {
            String hint = bundle
                    ? "this runner reads the format versions 1 and 2; take the runner that belongs to the bundle"
                    : "this is no bundle";
            throw new BadBundle(Bundle.FILE_NAME + ":1: " + hint);
        }
    }

    private static String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\r') >= 0) {
                throw new BadBundle(
                        Bundle.FILE_NAME + ": the file has carriage returns; something rewrote its line ends");
            }
            return text;
        } catch (CharacterCodingException notText) {
            throw new BadBundle(Bundle.FILE_NAME + ": the file is not UTF-8 text", notText);
        }
    }

    /** The fields that a keyword takes, in words, and what is done with its line. */
    private record Keyword(String shape, Consumer<BundleLine> accept) {
        int count() {
            return shape.isEmpty() ? 0 : shape.split(" ", -1).length;
        }

        String words() {
            return shape.isEmpty() ? "nothing" : shape + ", separated by tabs";
        }
    }
}
