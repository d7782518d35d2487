package dev.plinth.dialect.postgresql;

import dev.plinth.catalog.CatalogTable;
import dev.plinth.change.SchemaView;
import dev.plinth.dialect.support.AlteringLowering;
import dev.plinth.dialect.support.ForeignKeyEnds;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lowering for an engine that checks a foreign key anew when the type of either end changes, and has no operator for
 * ends of different families.
 */
final class PostgreSqlLowering extends AlteringLowering {
    private final ForeignKeyEnds ends;

    PostgreSqlLowering(PostgreSqlDerivation derivation) {
        super(derivation, new PostgreSqlWriter());
        ends = new ForeignKeyEnds(derivation, PostgreSqlTypes::areComparable);
    }

    @Override
    protected List<SqlStatement> change(
            CatalogTable before, CatalogTable after, Optional<SqlFragment> fill, SchemaView schema) {
        Set<String> strangers = after.columns().stream()
                .filter(column -> before.columns()
                        .find(column.name())
                        .filter(old -> !PostgreSqlTypes.areComparable(old.type(), column.type()))
                        .isPresent())
                .map(column -> column.name())
                .collect(Collectors.toSet());
        if (strangers.isEmpty()) {
            return change(before, after, fill);
        }
        List<ForeignKeyEnds.Reference> references = ends.references(after.name(), strangers, schema);
        CatalogTable unbound = ForeignKeyEnds.without(after, strangers);
        List<SqlStatement> statements = new ArrayList<>();
        references.forEach(key -> statements.addAll(writer().dropConstraint(key.table(), key.constraint())));
        statements.addAll(change(before, ForeignKeyEnds.without(before, strangers), Optional.empty()));
        statements.addAll(change(ForeignKeyEnds.without(before, strangers), unbound, fill));
        statements.addAll(change(unbound, ends.withoutMisfits(after, schema), Optional.empty()));
        references.stream()
                .filter(ForeignKeyEnds.Reference::fits)
                .forEach(key -> statements.addAll(writer().addConstraint(key.table(), key.constraint())));
        return statements;
    }
}
