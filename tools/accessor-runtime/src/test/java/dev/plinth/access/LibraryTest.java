package dev.plinth.access;

import static dev.plinth.access.library.Tables.AUTHORS;
import static dev.plinth.access.library.Tables.BOOKS;
import static dev.plinth.access.library.Tables.LOANS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plinth.access.library.Sequences;
import dev.plinth.access.library.enums.Binding;
import dev.plinth.access.library.enums.BookFormat;
import dev.plinth.access.library.tables.records.AuthorsRecord;
import dev.plinth.access.library.tables.records.BooksRecord;
import dev.plinth.access.library.tables.rows.AuthorsRow;
import dev.plinth.access.library.tables.rows.BooksRow;
import dev.plinth.change.State;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.Dialects;
import dev.plinth.prover.SchemaInstaller;
import dev.plinth.prover.engine.Engines;
import dev.plinth.prover.engine.ScratchDatabase;
import dev.plinth.prover.engine.ScratchEngine;
import dev.plinth.yaml.SchemaReader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.JSON;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The generated classes at work, as a user of jOOQ would write it, on every engine. */
class LibraryTest {
    private static final Path SCHEMA = Path.of("..", "..", "generator", "src", "test", "accessors", "library.yaml");

    /** Its local time is one that the clocks skip in the time zone of these tests. */
    private static final BooksRow BOOK = new BooksRow(
            UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e"),
            "The name of the rose",
            1,
            null,
            BookFormat.E_BOOK,
            Binding.THREAD,
            new BigDecimal("12.50"),
            0.5f,
            1.0e300,
            "book",
            (short) 502,
            9_000_000_000L,
            true,
            LocalTime.of(9, 30, 15, 250_000_000),
            LocalDateTime.of(2024, 9, 29, 3, 0),
            OffsetDateTime.of(2024, 2, 29, 23, 59, 59, 123_000_000, ZoneOffset.ofHours(5)),
            JSON.json("{\"a\": 1}"),
            new byte[] {0, 1, -1},
            "AB12",
            null,
            null);

    @TestFactory
    Stream<DynamicTest> onEveryEngine() {
        return Stream.of("h2", "sqlite", "postgresql")
                .map(dialect -> DynamicTest.dynamicTest(dialect, () -> on(dialect, LibraryTest::rowsComeBack)));
    }

    private interface Work {
        void on(DSLContext database) throws Exception;
    }

    private static void on(String name, Work work) throws Exception {
        Dialect dialect = Dialects.all().stream()
                .filter(found -> found.name().equals(name))
                .findFirst()
                .orElseThrow();
        State state = State.of(
                SchemaReader.read(List.of(SCHEMA)).resolved().orElseThrow().schema());
        try (ScratchEngine engine = Engines.start(name).orElseThrow();
                ScratchDatabase database = engine.createFor(state);
                Connection connection = database.connect()) {
            new SchemaInstaller(connection, dialect).create(state);
            SQLDialect family =
                    name.equals("postgresql") ? SQLDialect.POSTGRES : SQLDialect.valueOf(name.toUpperCase(Locale.ROOT));
            work.on(DSL.using(connection, family));
        }
    }

    private static void rowsComeBack(DSLContext database) {
        AuthorsRecord author =
                database.newRecord(AUTHORS).setName("Umberto Eco").setBorn(LocalDate.of(1500, 2, 28));
        author.store();
        author.refresh();
        assertThat(author.getId()).isEqualTo(1);
        assertThat(author.getBorn()).isEqualTo("1500-02-28");
        assertThat(author.getCreatedAt()).isCloseTo(OffsetDateTime.now(ZoneOffset.UTC), within(1, ChronoUnit.HOURS));

        AuthorsRecord pupil = new AuthorsRecord(new AuthorsRow(null, "Nobody", null, author.getId(), "x", null));
        database.executeInsert(pupil);
        assertThat(database.select(AUTHORS.authors().NAME)
                        .from(AUTHORS)
                        .where(AUTHORS.NAME.eq("Nobody"))
                        .fetchOne(0, String.class))
                .isEqualTo("Umberto Eco");

        database.executeInsert(new BooksRecord(BOOK));
        BooksRecord found = database.fetchSingle(BOOKS, BOOKS.ID.eq(BOOK.id()));
        BooksRow row = found.toRow();
        assertThat(row)
                .isEqualTo(found.toRow())
                .hasSameHashCodeAs(found.toRow())
                .isNotEqualTo(BOOK);
        assertThat(row.toString()).contains("The name of the rose", "[0, 1, -1]");
        assertThat(row.price()).isEqualTo(BOOK.price());
        assertThat(row.weight()).isEqualTo(BOOK.weight());
        assertThat(row.ratio()).isEqualTo(BOOK.ratio());
        assertThat(row.copies()).isEqualTo(BOOK.copies());
        assertThat(row.opensAt()).isEqualTo(BOOK.opensAt());
        assertThat(row.printedAt()).isEqualTo(BOOK.printedAt());
        assertThat(row.publishedAt())
                .isEqualTo(OffsetDateTime.of(2024, 2, 29, 18, 59, 59, 123_000_000, ZoneOffset.UTC));
        assertThat(row.details().data().replace(" ", "")).isEqualTo("{\"a\":1}");
        assertThat(row.cover()).containsExactly(0, 1, -1);
        assertThat(row.format()).isEqualTo(BookFormat.E_BOOK);
        assertThat(row.label()).isEqualTo("The name of the rose (book)");
        found.setPrice(new BigDecimal("9")).setEditorId(2).setTags("{red,blue}").store();

        assertThat(database.select(BOOKS.author().NAME, BOOKS.editor().NAME, BOOKS.PRICE)
                        .from(BOOKS)
                        .where(BOOKS.PUBLISHED_AT.lt(OffsetDateTime.of(2024, 3, 1, 0, 0, 0, 0, ZoneOffset.UTC)))
                        .and(BOOKS.FORMAT.in(BookFormat.E_BOOK, BookFormat.HARDCOVER))
                        .and(BOOKS.BOUND.eq(Binding.THREAD))
                        .and(BOOKS.PRICE.eq(new BigDecimal("9.00")))
                        .and(BOOKS.OPENS_AT.gt(LocalTime.of(9, 0)))
                        .fetchSingle()
                        .intoList())
                .containsExactly("Umberto Eco", "Nobody", new BigDecimal("9.00"));

        database.insertInto(LOANS)
                .set(LOANS.BOOK_ID, BOOK.id())
                .set(LOANS.READER, "me")
                .execute();
        assertThat(database.fetchCount(BOOKS, DSL.exists(DSL.selectOne().from(BOOKS.loans()))))
                .isEqualTo(1);
        assertThat(database.fetchCount(BOOKS.where(BOOKS.IN_PRINT).as("printed")))
                .isEqualTo(1);
        if (database.family() != SQLDialect.SQLITE) {
            assertThat(database.nextval(Sequences.SHELF_NUMBERS)).isEqualTo(100);
        }
    }
}
