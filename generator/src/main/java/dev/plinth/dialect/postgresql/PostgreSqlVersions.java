package dev.plinth.dialect.postgresql;

import dev.plinth.dialect.support.Refusals;
import dev.plinth.sql.SqlStatement;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What PostgreSQL has only from a version on, known by the words for it: the release notes of 14 to 18, appendix E. The author's own
 * SQL is looked through as well, but for what stands in its strings and comments.
 *
 * @param oldest that a plan has to run on
 */
record PostgreSqlVersions(int oldest) {
    static final PostgreSqlVersions NEWEST = new PostgreSqlVersions(Integer.MAX_VALUE);

    private static final Pattern UNSAID = Pattern.compile("'(?:[^']|'')*'|--[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);

    private static final List<Novelty> NOVELTIES = List.of(
            novelty(14, "\\bBEGIN\\s+ATOMIC\\b", "a routine with BEGIN ATOMIC", "write its body as a text"),
            novelty(
                    14,
                    "\\bOR\\s+REPLACE\\s+(CONSTRAINT\\s+)?TRIGGER\\b",
                    "CREATE OR REPLACE TRIGGER",
                    "write CREATE TRIGGER"),
            novelty(14, "\\b\\w+multirange\\b", "a multirange", "take a table of ranges, or an array of them"),
            novelty(
                    14,
                    "\\bSET\\s+COMPRESSION\\b|\\bCOMPRESSION\\s+(lz4|pglz)\\b",
                    "the compression of a column",
                    "leave it to the server"),
            novelty(
                    15,
                    "\\bsecurity_invoker\\b",
                    "a view with the rights of who reads it (security_invoker)",
                    "write `security: definer` where those of its owner may serve"),
            novelty(15, "\\bMERGE\\s+INTO\\b", "MERGE", "write INSERT … ON CONFLICT, or UPDATE and INSERT"),
            novelty(
                    15,
                    "\\bNULLS\\s+(NOT\\s+)?DISTINCT\\b",
                    "NULLS NOT DISTINCT",
                    "add a partial unique index for the rows with NULL"),
            novelty(16, "\\bANY_VALUE\\s*\\(", "any_value()", "take min() or max()"),
            novelty(17, "\\bJSON_TABLE\\s*\\(", "JSON_TABLE", "take jsonb_to_recordset()"),
            novelty(17, "\\bMERGE_ACTION\\s*\\(", "merge_action()", "part the MERGE"),
            novelty(18, "\\buuidv[47]\\s*\\(", "uuidv4() and uuidv7()", "take gen_random_uuid()"),
            novelty(18, "\\bWITHOUT\\s+OVERLAPS\\b", "a key WITHOUT OVERLAPS", "declare an exclusion"),
            novelty(18, "\\)\\s*VIRTUAL\\b", "a virtual generated column", "store it"));

    private static Novelty novelty(int since, String words, String what, String way) {
        return new Novelty(since, Pattern.compile(words, Pattern.CASE_INSENSITIVE), what, way);
    }

    /** Refuses each statement that needs a newer version, where it comes from. */
    void require(List<SqlStatement> statements, Refusals refusals) {
        for (Novelty novelty : NOVELTIES) {
            if (novelty.since() > oldest) {
                statements.stream()
                        .filter(statement -> novelty.isIn(statement.sql().sql()))
                        .forEach(statement -> refusals.add(
                                statement.origin().path(),
                                novelty.what() + " needs PostgreSQL " + novelty.since() + ", and this has to run on "
                                        + oldest,
                                novelty.way() + "; or say `since: { postgresql: " + novelty.since()
                                        + " }` in plinth.yaml, where no older server has to be served"));
            }
        }
    }

    /**
     * Something new.
     *
     * @param since the first major version that has it
     * @param way what an older one has instead
     */
    private record Novelty(int since, Pattern words, String what, String way) {
        boolean isIn(String sql) {
            return words.matcher(sql).find()
                    && words.matcher(UNSAID.matcher(sql).replaceAll(" ")).find();
        }
    }
}
