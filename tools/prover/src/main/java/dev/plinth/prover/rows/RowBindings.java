package dev.plinth.prover.rows;

import dev.plinth.prover.h2.H2RowBinding;
import dev.plinth.prover.postgresql.PostgreSqlRowBinding;
import dev.plinth.prover.sqlite.SqliteRowBinding;
import dev.plinth.prover.sqlserver.SqlServerRowBinding;
import java.util.List;

/** The engines that rows can be written to. */
public final class RowBindings {
    private static final List<RowBinding> ALL =
            List.of(new H2RowBinding(), new PostgreSqlRowBinding(), new SqliteRowBinding(), new SqlServerRowBinding());

    private RowBindings() {}

    /** @throws IllegalArgumentException if there is none for this dialect */
    public static RowBinding of(String dialect) {
        return ALL.stream()
                .filter(binding -> binding.dialect().equals(dialect))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rows can be written to " + dialect));
    }
}
