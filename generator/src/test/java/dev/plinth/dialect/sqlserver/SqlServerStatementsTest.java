package dev.plinth.dialect.sqlserver;

import static dev.plinth.dialect.sqlserver.SqlServerFixture.column;
import static dev.plinth.dialect.sqlserver.SqlServerFixture.expression;
import static dev.plinth.dialect.sqlserver.SqlServerFixture.generated;
import static dev.plinth.dialect.sqlserver.SqlServerFixture.plan;
import static dev.plinth.dialect.sqlserver.SqlServerFixture.references;
import static dev.plinth.dialect.sqlserver.SqlServerFixture.sql;
import static dev.plinth.dialect.sqlserver.SqlServerFixture.table;
import static dev.plinth.dialect.sqlserver.SqlServerFixture.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.change.AddColumn;
import dev.plinth.change.AlterColumn;
import dev.plinth.change.Operation;
import dev.plinth.change.RenameColumn;
import dev.plinth.change.RenameTable;
import dev.plinth.model.ColumnValue;
import dev.plinth.model.Constraint;
import dev.plinth.model.Constraint.ReferentialAction;
import dev.plinth.model.Index;
import dev.plinth.model.NamedMap;
import dev.plinth.model.Schema;
import dev.plinth.model.Table;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.plan.Planner;
import dev.plinth.sql.SqlStatement;
import dev.plinth.sql.Unit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The sequences that the engine's rules make long, word for word. */
class SqlServerStatementsTest {
    private static final Table PARENTS = with(
                    table(
                            "parents",
                            column("id", "int"),
                            column("n", "int").withDefault(expression("1")),
                            column("b", "int?")),
                    new Constraint.Unique("parents_n_key", List.of("n")),
                    new Constraint.Check("parents_n_check", expression("n > 0")))
            .withIndexes(NamedMap.of(Index.on("parents_n_idx", List.of("n", "b"))));

    private static final Table CHILDREN = with(
            table("children", column("id", "int"), column("parent_n", "int?")),
            references("children_fkey", "parent_n", "parents", "n", ReferentialAction.SET_NULL));

    private static void assertStatements(MigrationPlan plan, String... expected) {
        List<String> statements = sql(plan);
        assertThat(statements).containsExactly(expected);
        assertThat(SqlServerFixture.problems(SqlServerFixture.script(statements)))
                .isEmpty();
    }

    private static MigrationPlan alter(Schema from, Operation... operations) {
        return plan(from, operations);
    }

    /** The foreign key comes back only when both of its sides are what they will be. */
    @Test
    void aKeyIsAlteredWithAllThatStandsOnIt() {
        MigrationPlan plan = alter(
                Schema.of(PARENTS, CHILDREN),
                new AlterColumn("parents", column("n", "bigint").withDefault(expression("2"))),
                new AlterColumn("children", column("parent_n", "bigint?")));
        assertStatements(
                plan,
                "ALTER TABLE [dbo].[children] DROP CONSTRAINT IF EXISTS [children_fkey]",
                "DROP INDEX IF EXISTS [parents_n_idx] ON [dbo].[parents]",
                "ALTER TABLE [dbo].[parents] DROP CONSTRAINT IF EXISTS [parents_n_key]",
                "ALTER TABLE [dbo].[parents] DROP CONSTRAINT IF EXISTS [parents_n_check]",
                "ALTER TABLE [dbo].[parents] DROP CONSTRAINT IF EXISTS [DF_parents_n]",
                "ALTER TABLE [dbo].[parents] ALTER COLUMN [n] bigint NOT NULL",
                "ALTER TABLE [dbo].[parents] ADD CONSTRAINT [DF_parents_n] DEFAULT (2) FOR [n]",
                "ALTER TABLE [dbo].[parents] ADD CONSTRAINT [parents_n_key] UNIQUE ([n])",
                "ALTER TABLE [dbo].[parents] ADD CONSTRAINT [parents_n_check] CHECK ([n] > 0)",
                "CREATE INDEX [parents_n_idx] ON [dbo].[parents] ([n], [b])",
                "ALTER TABLE [dbo].[children] DROP CONSTRAINT IF EXISTS [children_fkey]",
                "ALTER TABLE [dbo].[children] ALTER COLUMN [parent_n] bigint NULL",
                "ALTER TABLE [dbo].[children] ADD CONSTRAINT [children_fkey] FOREIGN KEY ([parent_n])"
                        + " REFERENCES [dbo].[parents] ([n]) ON DELETE SET NULL");
        assertThat(sql(Planner.invert(plan)))
                .endsWith("ALTER TABLE [dbo].[children] ADD CONSTRAINT [children_fkey] FOREIGN KEY ([parent_n])"
                        + " REFERENCES [dbo].[parents] ([n]) ON DELETE SET NULL");
    }

    @Test
    void aTreeIsAlteredInTheMiddleOfItself() {
        Table tree = with(
                table("tree", column("id", "int"), column("up", "int?")),
                references("tree_up", "up", "tree", "id", ReferentialAction.NO_ACTION));
        assertStatements(
                alter(
                        Schema.of(tree),
                        new AlterColumn("tree", column("id", "bigint")),
                        new AlterColumn("tree", column("up", "bigint?"))),
                "ALTER TABLE [dbo].[tree] DROP CONSTRAINT IF EXISTS [tree_up]",
                "ALTER TABLE [dbo].[tree] DROP CONSTRAINT IF EXISTS [tree_pkey]",
                "ALTER TABLE [dbo].[tree] ALTER COLUMN [id] bigint NOT NULL",
                "ALTER TABLE [dbo].[tree] ADD CONSTRAINT [tree_pkey] PRIMARY KEY ([id])",
                "ALTER TABLE [dbo].[tree] DROP CONSTRAINT IF EXISTS [tree_up]",
                "ALTER TABLE [dbo].[tree] ALTER COLUMN [up] bigint NULL",
                "ALTER TABLE [dbo].[tree] ADD CONSTRAINT [tree_up] FOREIGN KEY ([up]) REFERENCES [dbo].[tree] ([id])");
    }

    @Test
    void aRenameTakesDownWhatIsKeptAsText() {
        Table table = with(
                        table(
                                "t",
                                column("id", "int"),
                                column("a", "varchar(5)").withDefault(expression("''")),
                                generated("g", "varchar(9)?", "a || '!'", ColumnValue.Storage.STORED)),
                        new Constraint.Unique("t_a_key", List.of("a")),
                        new Constraint.Check("t_a_check", expression("a <> 'x'")))
                .withIndexes(NamedMap.of(
                        Index.on("t_a_idx", List.of("a")),
                        new Index(
                                "t_id_idx",
                                List.of(Index.Part.ascending("id")),
                                Index.Uniqueness.DUPLICATES,
                                List.of(),
                                Optional.of(expression("a > 'm'"))),
                        Index.on("t_g_idx", List.of("g"))));
        assertStatements(
                alter(Schema.of(table), new RenameColumn("t", "a", "it's")),
                "DROP INDEX IF EXISTS [t_id_idx] ON [dbo].[t]",
                "DROP INDEX IF EXISTS [t_g_idx] ON [dbo].[t]",
                "ALTER TABLE [dbo].[t] DROP CONSTRAINT IF EXISTS [t_a_check]",
                "ALTER TABLE [dbo].[t] DROP CONSTRAINT IF EXISTS [t_a_length_check]",
                "ALTER TABLE [dbo].[t] DROP CONSTRAINT IF EXISTS [t_g_length_check]",
                "ALTER TABLE [dbo].[t] DROP COLUMN IF EXISTS [g]",
                "IF COL_LENGTH(N'[dbo].[t]', N'a') IS NOT NULL\n  EXEC sp_rename N'[dbo].[t].[a]', N'it''s', N'COLUMN'",
                "IF OBJECT_ID(N'[dbo].[DF_t_a]') IS NOT NULL\n  EXEC sp_rename N'[dbo].[DF_t_a]', N'DF_t_it''s', N'OBJECT'",
                "ALTER TABLE [dbo].[t] ADD [g] AS (CAST([it's] + N'!' AS nvarchar(18)) COLLATE Latin1_General_100_BIN2) PERSISTED",
                "ALTER TABLE [dbo].[t] ADD CONSTRAINT [t_a_check] CHECK ([it's] <> N'x')",
                "ALTER TABLE [dbo].[t] ADD CONSTRAINT [t_it's_length_check]"
                        + " CHECK ((LEN(([it's] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 5)",
                "ALTER TABLE [dbo].[t] ADD CONSTRAINT [t_g_length_check]"
                        + " CHECK ((LEN((([it's] + N'!') COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 9)",
                "CREATE INDEX [t_id_idx] ON [dbo].[t] ([id]) WHERE [it's] > N'm'",
                "CREATE INDEX [t_g_idx] ON [dbo].[t] ([g])");
    }

    @Test
    void namesWithBracketsAndLimitsAreRenamedAsTheyAre() {
        String longest = "x".repeat(128);
        Table table = table("a]b", column("id", "int").withDefault(expression("1")));
        List<String> statements = sql(alter(Schema.of(table), new RenameTable("a]b", longest)));
        assertThat(statements)
                .startsWith("IF OBJECT_ID(N'[dbo].[a]]b]', N'U') IS NOT NULL\n  EXEC sp_rename N'[dbo].[a]]b]', N'"
                        + longest + "', N'OBJECT'")
                .hasSize(2);
        assertThat(statements.get(1)).contains("N'DF_" + "x".repeat(116) + "_");
    }

    @Test
    void defaultsAreNamedAndSwapped() {
        Schema schema = Schema.of(PARENTS);
        assertStatements(
                alter(
                        schema,
                        new AddColumn(
                                "parents",
                                column("c", "int").withDefault(expression("0")),
                                Optional.of(expression("7")))),
                "ALTER TABLE [dbo].[parents] ADD [c] int NOT NULL CONSTRAINT [DF_parents_c] DEFAULT (7) WITH VALUES",
                "ALTER TABLE [dbo].[parents] DROP CONSTRAINT IF EXISTS [DF_parents_c]",
                "ALTER TABLE [dbo].[parents] ADD CONSTRAINT [DF_parents_c] DEFAULT (0) FOR [c]");
        assertStatements(
                alter(
                        schema,
                        new AddColumn(
                                "parents",
                                column("c", "int").withDefault(expression("0")),
                                Optional.of(expression("n + 1")))),
                "ALTER TABLE [dbo].[parents] ADD [c] int NULL",
                "UPDATE [dbo].[parents] SET [c] = [n] + 1",
                "ALTER TABLE [dbo].[parents] ALTER COLUMN [c] int NOT NULL",
                "ALTER TABLE [dbo].[parents] ADD CONSTRAINT [DF_parents_c] DEFAULT (0) FOR [c]");
        assertStatements(
                alter(schema, new AlterColumn("parents", column("n", "int").withDefault(expression("2")))),
                "ALTER TABLE [dbo].[parents] DROP CONSTRAINT IF EXISTS [DF_parents_n]",
                "ALTER TABLE [dbo].[parents] ADD CONSTRAINT [DF_parents_n] DEFAULT (2) FOR [n]");
    }

    @Test
    void whatSqlServerWouldCutOffIsRoundedAndWhatItWouldTakeForZeroStops() {
        Schema schema = Schema.of(table("t", column("id", "int"), column("d", "decimal(5,2)?"), column("s", "text?")));
        assertStatements(
                alter(schema, new AlterColumn("t", column("d", "int"), Optional.of(expression("0")))),
                "ALTER TABLE [dbo].[t] ALTER COLUMN [d] decimal(4, 0) NULL",
                "ALTER TABLE [dbo].[t] ALTER COLUMN [d] int NULL",
                "UPDATE [dbo].[t] SET [d] = 0 WHERE [d] IS NULL",
                "ALTER TABLE [dbo].[t] ALTER COLUMN [d] int NOT NULL");
        assertStatements(
                alter(schema, new AlterColumn("t", column("s", "int?"))),
                "IF EXISTS (SELECT 1 FROM [dbo].[t] WHERE [s] NOT LIKE N'%[0-9]%')\n"
                        + "  THROW 50000, N'a text without a digit cannot become a number', 1",
                "ALTER TABLE [dbo].[t] ALTER COLUMN [s] int NULL");
    }

    @Test
    void aMigrationIsOneTransaction() {
        List<Unit> units = SqlServerFixture.DIALECT.lower(alter(
                Schema.of(PARENTS),
                new AlterColumn("parents", column("b", "bigint?")),
                new RenameTable("parents", "p")));
        assertThat(units).hasSize(1);
        assertThat(units.get(0).mode()).isEqualTo(Unit.Mode.TRANSACTION);
        assertThat(units.get(0).statements())
                .extracting(SqlStatement::origin)
                .extracting(SqlStatement.Origin::step)
                .containsOnly(0, 1);
    }
}
