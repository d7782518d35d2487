package dev.plinth.emit;

import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.dialect.Refusal;
import dev.plinth.dialect.RefusedException;
import java.util.List;

/** What a layout cannot hold. */
final class LayoutRefusal {
    private LayoutRefusal() {}

    static RefusedException of(String dialect, String path, String why, String way) {
        return new RefusedException(List.of(new Refusal(DiagnosticCode.LAYOUT, dialect, path, why, way)));
    }

    static RefusedException ofMigration(String dialect, String id, String why, String way) {
        return of(dialect, "migrations/" + id, why, way);
    }
}
