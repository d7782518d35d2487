package dev.plinth.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.model.Column;
import dev.plinth.model.Constraint;
import dev.plinth.model.Constraint.ReferentialAction;
import dev.plinth.model.Constraint.Timing;
import dev.plinth.model.DataType;
import dev.plinth.model.DataType.Simple;
import dev.plinth.model.DialectText;
import dev.plinth.model.Expression;
import dev.plinth.model.Index;
import dev.plinth.model.NamedMap;
import dev.plinth.model.Table;
import dev.plinth.model.Trigger;
import dev.plinth.model.View;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MigrationChecksumTest {
    private static final Path PINNED = Path.of("src/test/cases/migration-checksum.txt");
    private static final Expression FIVE = new Expression.NumberLiteral(BigDecimal.valueOf(5));
    private static final Expression CONDITION = new Expression.Binary(
            Expression.Operator.EQUAL, new Expression.ColumnReference("odd name"), new Expression.TextLiteral("it's"));

    /** If this fails, databases in the field no longer recognise their migrations: a new form needs a new prefix. */
    @Test
    void theFormIsPinnedForEver() throws IOException {
        String actual = MigrationChecksum.of(everyKind()) + "\n" + MigrationChecksum.canonicalText(everyKind());
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(PINNED, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(PINNED));
    }

    @Test
    void everyStepCountsAndSoDoesTheirOrder() {
        List<Operation> steps = everyKind();
        String whole = MigrationChecksum.of(steps);
        for (int i = 0; i < steps.size(); i++) {
            List<Operation> without = new ArrayList<>(steps);
            Operation taken = without.remove(i);
            assertThat(MigrationChecksum.of(without)).isNotEqualTo(whole);
            without.add(i == 0 ? without.size() : 0, taken);
            assertThat(MigrationChecksum.of(without)).isNotEqualTo(whole);
        }
    }

    @Test
    void whatIsSaidAboutAMigrationDoesNotCount() {
        Migration one = new Migration(
                "001",
                Optional.of("x"),
                Optional.of("2025-01-01"),
                Optional.of("A"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                everyKind());
        Migration other = new Migration(
                "002",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of("001"),
                Optional.empty(),
                Optional.empty(),
                everyKind());
        assertThat(MigrationChecksum.of(one)).isEqualTo(MigrationChecksum.of(other));
    }

    @Test
    void whatAMigrationReplacesCounts() {
        Migration plain = Migration.of("001", List.of());
        Migration squash = new Migration(
                "001",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of("000"),
                Optional.empty(),
                Optional.empty(),
                List.of());
        assertThat(MigrationChecksum.of(squash)).isNotEqualTo(MigrationChecksum.of(plain));
        assertThat(MigrationChecksum.of(plain)).isEqualTo(MigrationChecksum.of(List.of()));
    }

    private static List<Operation> everyKind() {
        Trigger trigger = new Trigger("touch", DialectText.of(Map.of("sqlite", "CREATE TRIGGER\n  …", "default", "x")));
        Column column = Column.of("odd name", new DataType.Varchar(20))
                .withDefault(new Expression.TextLiteral("it's"))
                .withComment(Optional.of("A comment\nof two lines"))
                .withDegrade(Map.of("sqlite", "why"))
                .withCollation(Map.of("h2", "x"));
        return List.of(
                new CreateTable(table(trigger)),
                new DropTable("gone"),
                new RenameTable("a", "b"),
                new SetTableComment("a", Optional.of("about")),
                new SetTableComment("a", Optional.empty()),
                new SetTableOptions("a", new TreeMap<>(Map.of("sqlite", new TreeMap<>(Map.of("strict", "true"))))),
                new AddColumn("a", column, Optional.of(FIVE)),
                new DropColumn("a", "odd name"),
                new RenameColumn("a", "odd name", "even name"),
                new AlterColumn("a", column, Optional.empty()),
                new AddConstraint("a", new Constraint.Check("c", CONDITION)),
                new DropConstraint("a", "c"),
                new RenameConstraint("a", "c", "d"),
                new CreateIndex("a", Index.on("i", List.of("odd name", "x"))),
                new DropIndex("a", "i"),
                new RenameIndex("a", "i", "j"),
                new CreateTrigger("a", trigger),
                new DropTrigger("a", "touch"),
                new CreateView(
                        new View("v", DialectText.everywhere("SELECT 1"), NamedMap.of(trigger), Optional.empty())),
                new DropView("v"),
                new UpdateRows("a", new TreeMap<>(Map.of("odd name", FIVE)), Optional.of(CONDITION)),
                new DeleteRows("a", Optional.of(CONDITION)));
    }

    private static Table table(Trigger trigger) {
        return Table.of("people", List.of(Column.of("id", Simple.INT), Column.of("boss", Simple.INT)))
                .withConstraints(NamedMap.of(
                        new Constraint.PrimaryKey("pk", List.of("id")),
                        new Constraint.ForeignKey(
                                "fk",
                                List.of("boss"),
                                "people",
                                List.of("id"),
                                ReferentialAction.CASCADE,
                                ReferentialAction.NO_ACTION,
                                Timing.DEFERRED)))
                .withIndexes(NamedMap.of(new Index(
                        "partial",
                        List.of(new Index.Part(new Expression.ColumnReference("boss"), Index.Order.DESCENDING)),
                        Index.Uniqueness.UNIQUE,
                        List.of("id"),
                        Optional.of(new Expression.IsNull(
                                new Expression.ColumnReference("boss"), Expression.Sense.DENIED)))))
                .withTriggers(NamedMap.of(trigger))
                .withComment(Optional.of("People"));
    }
}
