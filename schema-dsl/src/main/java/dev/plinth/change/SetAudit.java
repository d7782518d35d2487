package dev.plinth.change;

import dev.plinth.model.AuditRule;
import dev.plinth.model.Column;
import dev.plinth.model.NamedMap;
import dev.plinth.model.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Records changes of a table's rows from here on, in another way than before, or no longer. */
public record SetAudit(String table, Optional<AuditRule> rule) implements Operation {
    /** What says again of a column what the audit of its table says, where it says something. */
    static Optional<Operation> named(Table table, String column) {
        return table.audit()
                .filter(rule -> rule.names(column))
                .map(rule -> new SetAudit(table.name(), Optional.of(rule)));
    }

    @Override
    public void applyTo(StateEditor state) {
        NamedMap<Column> columns = state.requireTable(table).columns();
        rule.stream()
                .flatMap(found -> Stream.concat(found.redact().stream(), found.ignore().stream()))
                .filter(column -> !columns.has(column))
                .findFirst()
                .ifPresent(column -> {
                    throw new ChangeException("table " + table + " has no column " + column);
                });
        state.changeTable(table, found -> found.withAudit(rule));
    }

    @Override
    public List<Operation> inverse(SchemaView before) {
        return List.of(new SetAudit(table, before.requireTable(table).audit()));
    }

    @Override
    public Reversal reversal(SchemaView before) {
        boolean last = rule.isEmpty()
                && before.tables().stream()
                        .filter(found -> found.audit().isPresent())
                        .allMatch(found -> found.name().equals(table))
                && before.parked().tables().stream()
                        .noneMatch(found -> found.audit().isPresent());
        return last ? new Reversal.Lossy("every entry of the audit trail") : Reversal.EXACT;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.setAudit(this);
    }

    @Override
    public String toString() {
        return rule.map(found -> "audit " + table + columns(" without the values of ", found.redact())
                        + columns(" without ", found.ignore()))
                .orElse("audit " + table + " no longer");
    }

    private static String columns(String words, Iterable<String> names) {
        String joined = String.join(", ", names);
        return joined.isEmpty() ? "" : words + joined;
    }
}
