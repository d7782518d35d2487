package dev.plinth.prover.digest;

import dev.plinth.model.Schema;
import dev.plinth.model.Table;
import dev.plinth.prover.digest.DigestedTable.DigestedColumn;
import dev.plinth.prover.rows.Row;
import dev.plinth.prover.rows.RowBinding;
import dev.plinth.sql.IdentifierRules;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Takes digests of tables as one engine holds them. */
public final class RowDigest {
    /** Beyond these, a difference is told by the hashes alone. */
    public static final int KEPT_ROWS = 10_000;

    private static final int FETCH_SIZE = 1000;

    private final RowBinding binding;
    private final IdentifierRules names;

    public RowDigest(RowBinding binding, IdentifierRules names) {
        this.binding = binding;
        this.names = names;
    }

    /** All tables of a schema with all columns that rows give, by the tables' names. */
    public SortedMap<String, TableDigest> of(Connection connection, Schema schema) throws SQLException {
        SortedMap<String, TableDigest> digests = new TreeMap<>();
        for (Table table : schema.tables().sorted()) {
            digests.put(table.name(), of(connection, DigestedTable.of(table)));
        }
        return digests;
    }

    public TableDigest of(Connection connection, DigestedTable table) throws SQLException {
        List<DigestedRow> kept = new ArrayList<>();
        List<byte[]> hashes = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(select(table))) {
            statement.setFetchSize(FETCH_SIZE);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    DigestedRow row = read(result, table.columns());
                    hashes.add(sha256().digest(row.bytes()));
                    if (kept.size() < KEPT_ROWS) {
                        kept.add(row);
                    }
                }
            }
        }
        return digest(table, hashes, kept);
    }

    private static TableDigest digest(DigestedTable table, List<byte[]> hashes, List<DigestedRow> kept) {
        hashes.sort(Arrays::compareUnsigned);
        MessageDigest all = sha256();
        hashes.forEach(all::update);
        String hash = HexFormat.of().formatHex(all.digest());
        return new TableDigest(table.shownAs(), hashes.size(), hash, table.key(), kept);
    }

    /** The digest that the table will have when it holds these rows, and the engine keeps them as they are. */
    public static TableDigest expected(DigestedTable table, List<Row> rows) {
        List<DigestedRow> digested = new ArrayList<>();
        for (Row row : rows) {
            SortedMap<String, String> values = new TreeMap<>();
            table.columns()
                    .forEach(column -> values.put(column.shownAs(), CanonicalValue.of(row.value(column.name()))));
            digested.add(new DigestedRow(values));
        }
        List<byte[]> hashes = new ArrayList<>();
        digested.forEach(row -> hashes.add(sha256().digest(row.bytes())));
        return digest(table, hashes, digested.subList(0, Math.min(KEPT_ROWS, digested.size())));
    }

    private String select(DigestedTable table) {
        String columns = table.columns().stream()
                .map(column -> names.quote(column.name()))
                .collect(Collectors.joining(", "));
        return "SELECT " + (columns.isEmpty() ? "1" : columns) + " "
                + table.from().orElseGet(() -> "FROM " + names.quoteQualified(table.name()));
    }

    private DigestedRow read(ResultSet row, List<DigestedColumn> columns) throws SQLException {
        SortedMap<String, String> values = new TreeMap<>();
        for (int at = 0; at < columns.size(); at++) {
            DigestedColumn column = columns.get(at);
            values.put(column.shownAs(), CanonicalValue.of(binding.read(row, at + 1, column.type())));
        }
        return new DigestedRow(values);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
