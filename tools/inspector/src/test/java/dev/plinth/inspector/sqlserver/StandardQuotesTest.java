package dev.plinth.inspector.sqlserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Executed without a server: how SQL Server prints is written down by hand from its documentation. */
class StandardQuotesTest {
    @Test
    void bracketsAndNationalStringsAreRewritten() {
        Map<String, String> rewritten = Map.of(
                "([w]>=(0) AND [w]<=(70))", "(\"w\">=(0) AND \"w\"<=(70))",
                "(N'a''b')", "('a''b')",
                "[a]]b]", "\"a]b\"",
                "[a\"b]", "\"a\"\"b\"",
                "[n]=N'[x] N''y'", "\"n\"='[x] N''y'",
                "NN'x'", "NN'x'",
                "[open", "\"open");
        rewritten.forEach((sql, standard) -> assertThat(StandardQuotes.of(sql)).isEqualTo(standard));
    }

    @Test
    void ofAViewOnlyTheSelectCountsWhereThereIsNothingElse() {
        for (String name : List.of("named", "dbo.named", "[dbo].[na]]med]", "\"dbo\" . \"named\"")) {
            assertThat(ViewText.of("create view " + name + "\nAS\nSELECT 1 AS one"))
                    .isEqualTo("SELECT 1 AS one");
        }
        for (String text : List.of(
                "CREATE VIEW v (a) AS SELECT 1",
                "CREATE VIEW v WITH SCHEMABINDING AS SELECT 1",
                "/* x */ CREATE VIEW v AS SELECT 1")) {
            assertThat(ViewText.isWhole(ViewText.of(text))).isTrue();
            assertThat(ViewText.statement(ViewText.of(text))).isEqualTo(text);
        }
    }

    @Test
    void whatStandsAroundAStatementInItsBatchIsNoPartOfIt() {
        assertThat(ModuleText.of("\n-- create view v\n/* by\nhand */ CREATE VIEW v AS SELECT 1 -- one\n;\n"))
                .isEqualTo("CREATE VIEW v AS SELECT 1 -- one");
        assertThat(ModuleText.of("CREATE PROCEDURE p AS BEGIN SELECT 1; END")).endsWith("SELECT 1; END");
    }
}
