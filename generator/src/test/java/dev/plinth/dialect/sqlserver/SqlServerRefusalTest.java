package dev.plinth.dialect.sqlserver;

import static dev.plinth.dialect.sqlserver.SqlServerFixture.column;
import static dev.plinth.dialect.sqlserver.SqlServerFixture.expression;
import static dev.plinth.dialect.sqlserver.SqlServerFixture.generated;
import static dev.plinth.dialect.sqlserver.SqlServerFixture.plan;
import static dev.plinth.dialect.sqlserver.SqlServerFixture.references;
import static dev.plinth.dialect.sqlserver.SqlServerFixture.refused;
import static dev.plinth.dialect.sqlserver.SqlServerFixture.table;
import static dev.plinth.dialect.sqlserver.SqlServerFixture.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.change.AlterColumn;
import dev.plinth.change.UpdateRows;
import dev.plinth.dialect.RefusedException;
import dev.plinth.model.ColumnValue;
import dev.plinth.model.Constraint;
import dev.plinth.model.Constraint.ReferentialAction;
import dev.plinth.model.Index;
import dev.plinth.model.NamedMap;
import dev.plinth.model.Schema;
import dev.plinth.model.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What SQL Server cannot hold or do, in the words that an author reads. */
class SqlServerRefusalTest {
    private static final Table TABLE =
            table("t", column("id", "int"), column("a", "text?"), column("b", "varchar(255)?"), column("f", "boolean"));

    private static final String DOES_WITHOUT = " or say why sqlserver does without: `degrade: { sqlserver: <reason> }`";

    private static Table indexed(Index.Uniqueness uniqueness, Optional<String> where, String... keys) {
        return TABLE.withIndexes(NamedMap.of(new Index(
                "i",
                Stream.of(keys)
                        .map(key -> new Index.Part(expression(key), Index.Order.ASCENDING))
                        .toList(),
                uniqueness,
                List.of(),
                where.map(SqlServerFixture::expression))));
    }

    @Test
    void keysOfUnlimitedOrTooManyBytes() {
        assertThat(refused(indexed(Index.Uniqueness.DUPLICATES, Optional.empty(), "a")))
                .containsExactly("sqlserver: tables/t/indexes/i: SQL Server cannot order by a, which it holds as"
                        + " nvarchar(max); give it a length: varchar(425) is the most where it is the whole key"
                        + " (1700 bytes, 4 for each character)," + DOES_WITHOUT);
        assertThat(refused(table("p", column("id", "varchar(255)"))))
                .containsExactly("sqlserver: tables/p/constraints/p_pkey: this key can need 1020 bytes, and SQL Server"
                        + " has 900 for one; shorten its texts to 225 characters together (varchar(n) takes 4n bytes;"
                        + " here there are 255), or say on one of its columns why no row will need them:"
                        + " `degrade: { sqlserver: <reason> }`");
        assertThat(refused(
                        table("p", column("id", "varchar(255)").withDegrade(Map.of("sqlserver", "codes are short")))))
                .isEmpty();
        assertThat(refused(with(TABLE, new Constraint.Unique("u", List.of("b")))))
                .isEmpty();
    }

    @Test
    void expressionsAndFiltersBeyondTheEngine() {
        assertThat(refused(indexed(Index.Uniqueness.DUPLICATES, Optional.empty(), "lower(b)")))
                .containsExactly("sqlserver: tables/t/indexes/i: SQL Server has no index over an expression;"
                        + " add a generated column that holds the expression, and index that," + DOES_WITHOUT);
        for (String where : List.of(
                "id = 1 or id = 2",
                "not (id = 1)",
                "lower(b) = 'x'",
                "id not in (1)",
                "b = a",
                "id not between 1 and 2",
                "f = (id = 1)",
                "b like 'x%'")) {
            assertThat(refused(indexed(Index.Uniqueness.DUPLICATES, Optional.of(where), "id")))
                    .as(where)
                    .containsExactly("sqlserver: tables/t/indexes/i: a filtered index of SQL Server knows only"
                            + " comparisons of columns with constants, IN and IS [NOT] NULL, joined by AND;"
                            + " write its `where:` with those, or filter by a boolean column that the application sets,"
                            + DOES_WITHOUT);
        }
        for (String where : List.of("not f and id > -1 and 3 >= id", "f = true and b in ('x')", "b is null")) {
            assertThat(refused(indexed(Index.Uniqueness.DUPLICATES, Optional.of(where), "id")))
                    .as(where)
                    .isEmpty();
        }
    }

    @Test
    void computedColumnsThatAreNotSureOrNotStored() {
        assertThat(refused(table(
                        "m",
                        column("opened", "varchar(8)"),
                        generated("at", "time", "cast(opened as time)", ColumnValue.Storage.STORED))))
                .containsExactly(
                        "sqlserver: tables/m/columns/at: SQL Server stores a computed column only if it is always"
                                + " the same, and what a text is as a time is not; declare it `virtual`, or keep the time in a"
                                + " column of its own");
        Table twice = table(
                "m",
                column("opened", "varchar(8)"),
                generated("at", "varchar(8)", "lower(opened)", ColumnValue.Storage.VIRTUAL));
        Constraint key = new Constraint.PrimaryKey("m_pkey", List.of("at"));
        assertThat(refused(twice.withConstraints(NamedMap.of(key))))
                .containsExactly(
                        "sqlserver: tables/m/constraints/m_pkey: a key of SQL Server holds no computed column that"
                                + " is not stored (at); declare it `stored`");
    }

    @Test
    void foreignKeys() {
        Table parent = with(TABLE, new Constraint.Unique("t_b_key", List.of("b")));
        Table child = table("c", column("id", "int"), column("b", "varchar(255)?"), column("t_id", "bigint"));
        assertThat(refused(parent, with(child, references("f", "b", "t", "b", ReferentialAction.NO_ACTION))))
                .contains(
                        "sqlserver: tables/c/constraints/f: it references t.b, which admits NULL: its unique is a filtered"
                                + " index in SQL Server, and no foreign key can stand on one; make b NOT NULL, or reference the"
                                + " primary key");
        assertThat(refused(parent, with(child, references("f", "t_id", "t", "id", ReferentialAction.NO_ACTION))))
                .containsExactly(
                        "sqlserver: tables/c/constraints/f: SQL Server wants one type, length and collation on both"
                                + " sides of a foreign key, and t_id is bigint where id is int; declare the two alike");
        Constraint late = new Constraint.ForeignKey(
                "f",
                List.of("id"),
                "t",
                List.of("id"),
                ReferentialAction.NO_ACTION,
                ReferentialAction.NO_ACTION,
                Constraint.Timing.DEFERRED);
        assertThat(refused(parent, with(child, late)))
                .containsExactly(
                        "sqlserver: tables/c/constraints/f: SQL Server looks at a foreign key at once and cannot wait"
                                + " for the commit; remove `deferrable initially deferred`, and write the referenced rows first; or"
                                + " say on one of its columns why every transaction does so there: `degrade: { sqlserver: <reason> }`");
    }

    @Test
    void cascadesThatMeetOrComeBack() {
        Table users = table("users", column("id", "int"));
        Table posts = with(
                table("posts", column("id", "int"), column("user_id", "int")),
                references("posts_user", "user_id", "users", "id", ReferentialAction.CASCADE));
        Table comments = with(
                table("comments", column("id", "int"), column("post_id", "int"), column("user_id", "int?")),
                references("comments_post", "post_id", "posts", "id", ReferentialAction.CASCADE));
        assertThat(refused(users, posts, comments)).isEmpty();
        Constraint second = references("comments_user", "user_id", "users", "id", ReferentialAction.SET_NULL);
        assertThat(refused(users, posts, with(comments, second)))
                .containsExactly(
                        "sqlserver: tables/comments/constraints/comments_user: comments is reached by two cascades,"
                                + " users → posts → comments by comments_post and users → comments by comments_user, which SQL"
                                + " Server does not admit (error 1785); declare `no action` on one of these foreign keys, and"
                                + " change its rows first");
        Table tree = with(
                table("tree", column("id", "int"), column("parent_id", "int?")),
                references("tree_parent", "parent_id", "tree", "id", ReferentialAction.CASCADE));
        assertThat(refused(tree))
                .containsExactly(
                        "sqlserver: tables/tree/constraints/tree_parent: the cascade tree → tree by tree_parent comes"
                                + " back to tree, which SQL Server does not admit (error 1785); declare `no action` on one of these"
                                + " foreign keys, and change its rows first");
        Constraint restricted = references("comments_user", "user_id", "users", "id", ReferentialAction.RESTRICT);
        assertThat(refused(users, posts, with(comments, restricted))).isEmpty();
    }

    @Test
    void namesThatMeetInOneSchema() {
        Constraint check = new Constraint.Check("Positive", expression("id > 0"));
        Constraint other = new Constraint.Check("positive", expression("id > 0"));
        assertThat(refused(with(TABLE, check), with(table("u", column("id", "int")), other)))
                .containsExactly(
                        "sqlserver: tables/u/constraints/positive: its name stands at tables/t/constraints/Positive,"
                                + " too, and SQL Server admits it only once in a schema; give one of the two another name");
        assertThat(refused(table("n".repeat(129), column("id", "int")))).hasSize(1);
    }

    @Test
    void valuesAndComments() {
        assertThat(refused(table("t", column("id", "int"), column("j", "json").withDefault(expression("'5'")))))
                .containsExactly(
                        "sqlserver: tables/t/columns/j: ISJSON of SQL Server takes objects and arrays for JSON, and"
                                + " no single value; put the value into an object or an array: [5]");
        assertThat(refused(TABLE.withComment(Optional.of("x".repeat(3751)))))
                .containsExactly(
                        "sqlserver: tables/t: a comment of SQL Server has at most 3750 characters; shorten it");
        assertThat(refused(table(
                        "t",
                        column("id", "int").withValue(ColumnValue.IDENTITY),
                        column("n", "int").withValue(ColumnValue.IDENTITY))))
                .containsExactly(
                        "sqlserver: tables/t/columns/n: SQL Server has one identity for a table, and here are id and n;"
                                + " leave one of them to the application");
        assertThat(refused(table(
                        "t", column("id", "int"), column("a", "text").withCollation(Map.of("sqlserver", "x; y")))))
                .hasSize(1);
        Table computed = with(
                table("t", column("id", "int"), generated("g", "int?", "nullif(id, 0)", ColumnValue.Storage.STORED)),
                new Constraint.Unique("u", List.of("g")));
        assertThat(refused(computed))
                .containsExactly(
                        "sqlserver: tables/t/constraints/u: to admit many NULLs it has to be a filtered index, and"
                                + " SQL Server cannot filter by the computed column g; make the column NOT NULL: generated"
                                + " coalesce(…, '')");
    }

    @Test
    void identities() {
        Schema schema = Schema.of(TABLE);
        Table counted = table("t", column("id", "int").withValue(ColumnValue.IDENTITY));
        assertThatThrownBy(() -> SqlServerFixture.sql(
                        plan(schema, new AlterColumn("t", column("id", "int").withValue(ColumnValue.IDENTITY)))))
                .isInstanceOf(RefusedException.class)
                .hasMessage(
                        "sqlserver: tables/t/columns/id: SQL Server gives or takes no column its IDENTITY once the column"
                                + " is there; create a new table with the column as it should be, and copy the rows");
        assertThatThrownBy(() -> SqlServerFixture.sql(plan(
                        Schema.of(counted),
                        new UpdateRows("t", new TreeMap<>(Map.of("id", expression("1"))), Optional.empty()))))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("SQL Server cannot write into an identity column; leave id out");
    }
}
