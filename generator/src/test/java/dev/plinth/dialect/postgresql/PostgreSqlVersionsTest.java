package dev.plinth.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.change.CreateView;
import dev.plinth.change.State;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.Dialects;
import dev.plinth.dialect.RefusedException;
import dev.plinth.dialect.support.Refusals;
import dev.plinth.model.DialectText;
import dev.plinth.model.NamedMap;
import dev.plinth.model.View;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.plan.Planner;
import dev.plinth.sql.LockLevel;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.SqlStatement;
import dev.plinth.sql.Work;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PostgreSqlVersionsTest {
    private static final Dialect DIALECT = Dialects.of("postgresql");

    private static MigrationPlan view(View.Security security) {
        DialectText select = DialectText.of(Map.of("postgresql", "SELECT 42 AS answer"));
        View view = new View("answers", select, NamedMap.empty(), security, Optional.empty());
        return Planner.plan(State.EMPTY, List.of(new CreateView(view)));
    }

    @Test
    void aViewWithTheRightsOfItsReaderNeeds15() {
        assertThatThrownBy(() -> DIALECT.since(14).lower(view(View.Security.INVOKER)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("a view with the rights of who reads it (security_invoker) needs PostgreSQL 15")
                .hasMessageContaining("this has to run on 14")
                .hasMessageContaining("security: definer");
        assertThatCode(() -> DIALECT.since(15).lower(view(View.Security.INVOKER)))
                .doesNotThrowAnyException();
        assertThatCode(() -> DIALECT.since(13).lower(view(View.Security.DEFINER)))
                .doesNotThrowAnyException();
        assertThatCode(() -> DIALECT.lower(view(View.Security.INVOKER))).doesNotThrowAnyException();
    }

    @Test
    void theAuthorsOwnSqlIsLookedThrough() {
        Map<String, Integer> since = Map.of(
                "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1; END", 14,
                "CREATE OR REPLACE TRIGGER t BEFORE INSERT ON a FOR EACH ROW EXECUTE FUNCTION f()", 14,
                "MERGE INTO a USING b ON a.id = b.id WHEN MATCHED THEN DELETE", 15,
                "ALTER TABLE a ADD UNIQUE NULLS NOT DISTINCT (b)", 15,
                "SELECT any_value(a) FROM b", 16,
                "SELECT * FROM json_table('[]', '$')", 17,
                "ALTER TABLE a ADD b uuid DEFAULT uuidv7()", 18);
        since.forEach((sql, version) -> {
            assertThat(refused(sql, version - 1)).as(sql).isTrue();
            assertThat(refused(sql, version)).as(sql).isFalse();
        });
        for (String sql : List.of(
                "SELECT 'MERGE INTO a' -- NULLS NOT DISTINCT\n, \"merge\" FROM merge",
                "/* security_invoker */ SELECT a FROM b WHERE c IS NOT DISTINCT FROM d")) {
            assertThat(refused(sql, 13)).as(sql).isFalse();
        }
    }

    private static boolean refused(String sql, int oldest) {
        Refusals refusals = new Refusals("postgresql");
        new PostgreSqlVersions(oldest)
                .require(List.of(SqlStatement.of(SqlFragment.ofAuthor(sql), LockLevel.NONE, Work.CATALOG)), refusals);
        try {
            refusals.throwIfAny();
            return false;
        } catch (RefusedException refused) {
            return true;
        }
    }
}
