package dev.plinth.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.runner.RunnerException.BadBundle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a bundle says is understood to the letter, and what is damaged is refused with its place. */
class BundleTest {

    @TempDir
    Path folder;

    private BundleFolder people() {
        return BundleFolder.of(folder, "sqlite")
                .migration("001_people")
                .up()
                .transaction("create people")
                .line("prepare", "PRAGMA foreign_keys = OFF")
                .line("require", "0", "PRAGMA foreign_keys", "still on")
                .sql("CREATE TABLE people (name TEXT DEFAULT 'Ünïcödé \\ tab\there')")
                .sql("INSERT INTO people\nVALUES ('two lines')")
                .line("check", "PRAGMA foreign_key_check", "an\torphan\nwas \\ made")
                .line("restore", "PRAGMA foreign_keys = ON")
                .undo("DROP TABLE IF EXISTS people")
                .line("destroys", "every row of persons")
                .down()
                .transaction("drop people")
                .sql("DROP TABLE IF EXISTS people")
                .migration("002_more", "001_people")
                .up()
                .autocommit("vacuum")
                .line("probe", "SELECT 'not done'")
                .sql("VACUUM")
                .line("cleanup", "SELECT 'clean'")
                .line("repeat")
                .irreversible("nothing to take back");
    }

    private void edit(UnaryOperator<String> change) throws IOException {
        Path file = folder.resolve(Bundle.FILE_NAME);
        Files.writeString(file, change.apply(Files.readString(file)));
    }

    private void assertRefused(String... words) {
        assertThatThrownBy(() -> Bundle.read(folder))
                .isInstanceOf(BadBundle.class)
                .hasMessageContainingAll(words);
    }

    @Test
    void readsEveryRecord() {
        Bundle bundle = people().read();

        assertThat(bundle.project()).isEqualTo("people");
        assertThat(bundle.dialect()).isEqualTo("sqlite");
        assertThat(bundle.checksum()).matches("[0-9a-f]{64}");
        assertThat(bundle.engine().transaction().begin().sql()).isEqualTo("BEGIN IMMEDIATE");
        Migration first = bundle.migrations().get(0);
        assertThat(first.version()).isEqualTo("001");
        assertThat(first.name()).isEqualTo("people");
        Unit unit = first.up().units().get(0);
        assertThat(unit.label()).isEqualTo("create people");
        assertThat(unit.statements())
                .extracting(SqlText::sql)
                .containsExactly(
                        "CREATE TABLE people (name TEXT DEFAULT 'Ünïcödé \\ tab\there')",
                        "INSERT INTO people\nVALUES ('two lines')");
        assertThat(unit.statements())
                .extracting(SqlText::place)
                .containsExactly("001_people/up.sql:2", "001_people/up.sql:4");
        assertThat(unit.checks().get(0).message()).isEqualTo("an\torphan\nwas \\ made");
        assertThat(unit.undo()).containsExactly(new SqlText("DROP TABLE IF EXISTS people", "001_people/down.sql", 2));
        assertThat(unit.destroys()).containsExactly("every row of persons");
        assertThat(unit.repeatable()).isFalse();
        Migration second = bundle.migrations().get(1);
        assertThat(second.up().units().get(0).repeatable()).isTrue();
        assertThat(second.dependsOn()).containsExactly("001_people");
        assertThat(second.down()).isEqualTo(new Rollback.Irreversible("nothing to take back"));
        assertThat(second.up().units().get(0).probe())
                .hasValueSatisfying(probe ->
                        assertThat(probe.cleanup()).extracting(SqlText::sql).containsExactly("SELECT 'clean'"));
    }

    @Test
    void sameFilesAreEqualBundles() {
        assertThat(people().read()).isEqualTo(people().read());
    }

    @Test
    void refusesAScriptThatWasChanged() throws IOException {
        people().write();
        Files.writeString(folder.resolve("001_people/down.sql"), "DROP TABLE everything;");
        assertRefused("bundle.plinth:", "001_people/down.sql was changed after it was emitted", "generate again");
    }

    @Test
    void refusesAMissingScript() throws IOException {
        people().write();
        Files.delete(folder.resolve("001_people/down.sql"));
        assertRefused("cannot read", "down.sql");
    }

    @Test
    void refusesAFolderWithoutABundle() {
        assertRefused("cannot read", Bundle.FILE_NAME);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 40, 400, 1000, 2000})
    void refusesATruncatedFile(int missing) throws IOException {
        people().write();
        edit(text -> text.substring(0, text.length() - missing - "end\n".length()));
        assertThatThrownBy(() -> Bundle.read(folder)).isInstanceOf(BadBundle.class);
    }

    @Test
    void saysThatATruncatedFileIsCutOff() throws IOException {
        people().write();
        edit(text -> text.substring(0, text.length() - "end\n".length()));
        assertRefused("cut off", "copy the bundle again");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "prepare\tPRAGMA foreign_keys = OFF | frobnicate\tx | unknown keyword 'frobnicate'",
                "prepare\tPRAGMA foreign_keys = OFF | prepare | `prepare` takes SQL, separated by tabs; found 0 fields",
                "unit\ttransaction\tcreate people | unit\tsometimes\tx | 'transaction' or 'autocommit'",
                "unit\ttransaction\tcreate people | # gone | stands after a `unit`",
                "statement\t17 | statement\tsixteen | 'sixteen' is not a whole number",
                "statement\t17 | statement\t-1 | '-1' is below zero",
                "statement\t17 | statement\t2147483647 | is not within 001_people/up.sql",
                "statement\t17 | statement\t58 | is not UTF-8 text",
                "script\tup\t001_people | script\tup\t../001_people | leads out of the bundle's folder",
                "script\tup\t001_people | script\tsideways\t001_people | 'up' or 'down'",
                "probe\tSELECT 'not done' | # gone | `cleanup` belongs to a `probe`",
                "unit\tautocommit\tvacuum | unit\ttransaction\tvacuum | a transaction unit needs no probe",
                "restore\tPRAGMA foreign_keys = ON | repeat | a transaction unit needs no `repeat`",
                "repeat | repeat\ttwice | `repeat` takes nothing; found 1 fields",
                "irreversible\tnothing to take back | # gone | neither `script down` nor `irreversible`",
                "irreversible\tnothing to take back | undo\t0\t1 | there is none to take it from",
                "irreversible\tnothing to take back | project\tx | stands before the first `migration`",
                "002_more\ts1:002_more\t001_people | 002_more\ts1:002_more\t000_none | depends on 000_none",
                "002_more\ts1:002_more\t001_people | 002_more\ts1:002_more\t002_more | depends on 002_more",
                "002_more\ts1:002_more\t001_people | 001_people\ts1:002_more\t001_people | two migrations are called",
                "history\tforget | history\tremember | unknown history statement 'remember'",
                "history\tforget | #\tforget | the line `history` `forget` is missing",
                "transaction\tBEGIN IMMEDIATE | #\tx | the line `transaction` is missing",
                "dialect\tsqlite | dialect\tsqlite\\q | a backslash begins",
                "dialect\tsqlite | project\tother | `project` stands twice",
                "plinth-bundle\t2 | plinth-bundle\t3 | reads the format versions 1 and 2",
                "plinth-bundle\t2 | something else | this is no bundle",
            })
    void refusesWhatItDoesNotUnderstand(String text, String replacement, String message) throws IOException {
        people().write();
        edit(file -> {
            assertThat(file).contains(text);
            return file.replaceFirst(Pattern.quote(text), replacement.replace("\\", "\\\\"));
        });
        assertRefused(Bundle.FILE_NAME + ":", message);
    }

    @Test
    void namesTheLine() throws IOException {
        people().write();
        edit(text -> text.replace("dialect\tsqlite", "dialekt\tsqlite"));
        assertRefused("bundle.plinth:3: unknown keyword 'dialekt'");
    }

    @Test
    void refusesLineEndsOfAnotherSystem() throws IOException {
        people().write();
        edit(text -> text.replace("\n", "\r\n"));
        assertRefused("carriage returns");
    }

    @Test
    void refusesAnythingAfterTheEnd() throws IOException {
        people().write();
        edit(text -> text + "open\tSELECT 1\n");
        assertRefused("nothing stands after `end`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql", "h2", "sqlserver"})
    void everyEnginesHistoryIsComplete(String dialect) {
        Bundle bundle = BundleFolder.of(folder, dialect).read();
        assertThat(bundle.engine().history().create()).hasSize(2);
        assertThat(bundle.migrations()).isEqualTo(List.of());
    }
}
