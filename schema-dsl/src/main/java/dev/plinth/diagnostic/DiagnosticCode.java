package dev.plinth.diagnostic;

import java.util.Locale;
import java.util.Optional;

/**
 * Every kind of thing that can be wrong with the input. The code is stable: people search for it, and tools filter by
 * it. Hundreds tell the subject: 10 files, 11 the shape of documents, 12 expressions and one-liners, 13 the schema,
 * 14 migrations, 15 the configuration, 16 declarations in Java, 20 what an engine can hold and do, which is only known
 * behind reading.
 */
public enum DiagnosticCode {
    FILE_UNREADABLE("PL-1001", "a file or folder is missing or cannot be read"),
    FILE_TOO_LARGE("PL-1002", "a file is larger than any that a person would write"),
    NOT_UTF8("PL-1003", "a file is not UTF-8"),
    EMPTY_FILE("PL-1004", "a file holds no document"),
    YAML_SYNTAX("PL-1005", "a file is not YAML"),
    TAB_INDENTATION("PL-1006", "a line is indented with a tab"),
    SEVERAL_DOCUMENTS("PL-1007", "a file holds more than one document"),
    TAG("PL-1008", "a YAML tag is used"),
    ALIAS_BOMB("PL-1009", "aliases repeat more than a person could mean"),
    UNKNOWN_ALIAS("PL-1010", "an alias has no anchor before it in its file"),
    QUOTE_TEXT("PL-1011", "YAML reads a text otherwise than it is meant, because it is not quoted"),
    TOO_DEEP("PL-1012", "a document or an expression is nested too deeply"),

    UNKNOWN_KEY("PL-1101", "a key is unknown here"),
    DUPLICATE_KEY("PL-1102", "a key stands twice in one map"),
    MISPLACED_KEY("PL-1103", "a key is known, but not here"),
    MISSING_KEY("PL-1104", "a needed key is missing"),
    WRONG_KIND("PL-1105", "a map, a list or a text stands where another is needed"),
    MISSING_VALUE("PL-1106", "a key has no value"),
    WRONG_VALUE("PL-1107", "a value is none of those that are possible"),
    BAD_NAME("PL-1108", "a name is empty, or holds control characters or a dot too many"),
    UNKNOWN_DIALECT("PL-1109", "a dialect is unknown"),
    NOT_IN_VERSION("PL-1110", "a part of the language is not in this version yet"),
    CONFLICTING_KEYS("PL-1111", "two keys say different things about the same"),

    SYNTAX("PL-1201", "a one-liner or an expression cannot be read"),
    UNCLOSED("PL-1202", "a text, a name or a parenthesis is not closed"),
    UNKNOWN_FUNCTION("PL-1203", "a function is unknown"),
    ARGUMENT_COUNT("PL-1204", "a function gets too few or too many arguments"),
    UNKNOWN_TYPE("PL-1205", "a type is unknown"),
    TYPE_PARAMETERS("PL-1206", "a type's length, precision or scale is missing or impossible"),
    UNKNOWN_COLUMN("PL-1207", "a column is unknown"),
    TYPE_MISMATCH("PL-1208", "types do not go together"),
    NOT_A_CONDITION("PL-1209", "a condition is needed and something else given"),
    READS_COLUMNS("PL-1210", "a default reads columns"),
    NOT_REPEATABLE("PL-1211", "an expression that must always give the same answer depends on the moment"),
    DOES_NOT_FIT("PL-1212", "a literal does not fit the type"),
    BAD_JSON("PL-1213", "a text is not JSON"),
    UNKNOWN_ENUM("PL-1214", "an enum is unknown"),
    LOOKS_ELSEWHERE("PL-1215", "an expression looks at other tables where it cannot"),

    EMPTY_TABLE("PL-1301", "a table has no columns"),
    DUPLICATE_NAME("PL-1302", "two objects have the same name"),
    DIFFERS_ONLY_IN_CASE("PL-1303", "two names differ only in case"),
    TWO_PRIMARY_KEYS("PL-1304", "a table has two primary keys"),
    NULLABLE_PRIMARY_KEY("PL-1305", "a column of a primary key admits NULL"),
    UNKNOWN_TABLE("PL-1306", "a table is unknown"),
    TARGET_NOT_UNIQUE("PL-1307", "a foreign key references columns that are no key"),
    COLUMN_COUNT("PL-1308", "a foreign key has more or fewer columns than it references"),
    REFERENCE_TYPE("PL-1309", "a foreign key's column has another type than the one that it references"),
    REFERENCE_NEEDS_KEY("PL-1310", "a column references a table without a primary key of one column"),
    REFERENCE_CYCLE("PL-1311", "columns take their types from each other in a circle"),
    SET_NULL_IMPOSSIBLE("PL-1312", "a foreign key sets a column to what it cannot be"),
    IDENTITY_TYPE("PL-1313", "an identity is no integer"),
    TWO_VALUES("PL-1314", "a column has two sources of its value"),
    GENERATED_FROM_GENERATED("PL-1315", "a generated column reads a generated column"),
    WAS_ITSELF("PL-1316", "an object was renamed from its own name"),
    WAS_TWICE("PL-1317", "two objects say that they were the same one"),
    REPEATED_COLUMN("PL-1318", "a column stands twice in a key or an index"),
    VIEW_CIRCLE("PL-1319", "views read each other in a circle"),
    INDEX_METHOD("PL-1331", "the method of an index cannot do what is asked of it"),
    EXCLUSION("PL-1332", "an exclusion constraint cannot be what it says"),
    PARTITIONING("PL-1333", "a table cannot be partitioned as it says"),
    SEED_KEY("PL-1336", "a seed has no key that is unique in its table"),
    SEED_KEY_TWICE("PL-1337", "two rows of a seed have the same key"),
    SEED_VALUE("PL-1338", "a row of a seed lacks a value that it needs"),
    UNKNOWN_GRANT_TARGET("PL-1340", "something is granted on what is not declared"),
    MEMBERSHIP_CYCLE("PL-1341", "roles are members of each other in a circle"),
    UNKNOWN_PART("PL-1343", "a comment is on a part that its table does not have"),
    UNKNOWN_SCHEMA("PL-1345", "an object stands in a schema of the database that is not declared"),
    AUDIT("PL-1346", "a table cannot be audited as it says"),

    MIGRATION_ID("PL-1401", "a migration's id is not its file's name"),
    BAD_DATE("PL-1402", "a date is no calendar date"),
    UNKNOWN_STEP("PL-1403", "a step is unknown"),
    STEP_DOES_NOT_FIT("PL-1404", "a step does not fit the schema that the steps before leave"),
    UNKNOWN_MIGRATION("PL-1405", "a migration depends on one that is not there"),
    DEPENDENCY_CYCLE("PL-1406", "migrations depend on each other in a circle"),
    BRANCHES_CONFLICT("PL-1407", "two migrations were written each without the other, and do not go together"),
    WRONG_FINGERPRINT("PL-1408", "a migration starts or ends elsewhere than its file says"),
    BAD_FINGERPRINT("PL-1409", "a fingerprint is malformed"),
    SQUASH("PL-1410", "a migration cannot stand in the place of those that it replaces"),
    CONTRACT("PL-1411", "a contract does not name one migration before it"),
    COPIED_ROWS("PL-1412", "rows cannot be copied as a step says"),

    LANGUAGE_VERSION("PL-1501", "the language's version is missing or unknown"),
    NO_DIALECTS("PL-1502", "a project names no dialect"),

    JAVA_NOT_COMPILED("PL-1601", "a declaration in Java cannot be compiled"),
    JAVA_CLASS_MISSING("PL-1602", "a class that a project names is not there"),
    JAVA_NO_SOURCE("PL-1603", "a class that a project names declares no schema, or no migration"),
    JAVA_FAILED("PL-1604", "a declaration in Java failed as it ran"),

    ENGINE_CANNOT_HOLD("PL-2001", "an engine cannot hold what is declared"),
    ENGINE_CANNOT_CHANGE("PL-2002", "an engine cannot make a change"),
    CANNOT_BE_BRIDGED("PL-2003", "no steps lead from the migrations to the schema unless more is said"),
    LAYOUT("PL-2004", "a layout cannot hold what is generated");

    private final String code;
    private final String meaning;

    DiagnosticCode(String code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    public String code() {
        return code;
    }

    /** One line for a reference of all codes. */
    public String meaning() {
        return meaning;
    }

    public Diagnostic at(SourceSpan span, String message, String hint) {
        return new Diagnostic(code, span, printable(message), Optional.of(printable(hint)));
    }

    /** For the rare case in which the message already says what to do. */
    public Diagnostic at(SourceSpan span, String message) {
        return new Diagnostic(code, span, printable(message), Optional.empty());
    }

    /** Names and texts of the input are shown to people: nothing in them may steer a terminal. */
    private static String printable(String text) {
        if (text.chars().noneMatch(Character::isISOControl)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .forEach(found -> shown.append(
                        Character.isISOControl(found)
                                ? String.format(Locale.ROOT, "\\u%04x", found)
                                : Character.toString(found)));
        return shown.toString();
    }
}
