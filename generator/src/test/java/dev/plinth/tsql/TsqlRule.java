package dev.plinth.tsql;

import java.util.Locale;

/** Every rule by name, so that a test can ask for a sample that breaks it and one that does not. */
enum TsqlRule {
    /** A quote, bracket or comment without an end. */
    UNTERMINATED,
    /** Another dialect's word. */
    FOREIGN_TOKEN,
    /** GO amid other text: the server is sent the word. */
    GO_NOT_ALONE,
    /** {@code GO;} is no separator for every client. */
    GO_SEMICOLON,
    /** GO in a string that EXEC runs: no client is there to see it. */
    GO_IN_EXEC,
    /** CREATE TRIGGER and its like behind another statement (error 111). */
    BATCH_FIRST,
    /** A statement behind CREATE TRIGGER and its like: silently part of the definition. */
    BATCH_ALONE,
    /** BEGIN, CASE or a bracket without its end. */
    UNBALANCED,
    /** BEGIN TRY whose END TRY is in another batch. */
    TRY_SPANS_BATCH,
    /** END TRY without BEGIN CATCH behind it. */
    TRY_WITHOUT_CATCH,
    /** A column used in the batch that adds or renames it (error 207). */
    COLUMN_USED_IN_ADDING_BATCH,
    /** Letters outside ASCII in a string without N. */
    STRING_NEEDS_N,
    /** More than 128 UTF-16 units in a name (error 103). */
    NAME_TOO_LONG,
    /** Brackets or dots in sp_rename's new name. */
    RENAME_TARGET,
    /** A filtered index's predicate beyond its little language (error 10735). */
    FILTERED_INDEX_PREDICATE,
    /** ALTER COLUMN that says neither NULL nor NOT NULL. */
    ALTER_COLUMN_NULLABILITY,
    /** DROP COLUMN before its default (error 5074). */
    DROPPED_COLUMN_DEFAULT,
    /** A trigger's head that the parser is too lax to refuse. */
    TRIGGER_HEAD,
    /** A statement that the parser refuses and no list excuses. */
    PARSER_REFUSED;

    /** The stable name in a problem, for instance {@code batch-first}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    TsqlProblem problem(int line, String message) {
        return new TsqlProblem(line, id(), message);
    }
}
