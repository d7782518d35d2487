package dev.plinth.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class AuthorsStatementsTest {
    @Test
    void aSemicolonEndsAStatementUnlessItIsQuotedOrInAComment() {
        assertThat(AuthorsStatements.of("UPDATE a SET b = ';'; -- then; this\nDELETE FROM \"a;b\" /* ; */ ; ;"))
                .containsExactly("UPDATE a SET b = ';'", "-- then; this\nDELETE FROM \"a;b\" /* ; */");
    }

    @Test
    void aTriggerEndsBehindItsLastEnd() {
        String trigger = """
                CREATE TEMP /* ; */ TRIGGER t AFTER INSERT ON a BEGIN
                  UPDATE a SET b = CASE WHEN b > 0 THEN 1 END;
                  DELETE FROM c;
                END""";
        assertThat(AuthorsStatements.of(trigger + ";\nDELETE FROM a")).containsExactly(trigger, "DELETE FROM a");
    }

    @Test
    void whatHoldsNoCodeIsNoStatement() {
        assertThat(AuthorsStatements.of(" -- nothing\n;")).isEmpty();
    }
}
