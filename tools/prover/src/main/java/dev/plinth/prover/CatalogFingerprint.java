package dev.plinth.prover;

import dev.plinth.catalog.Catalog;
import dev.plinth.catalog.CatalogTable;
import dev.plinth.change.Fingerprint;

/** SHA-256 over everything that a catalog holds, in the order of names. */
final class CatalogFingerprint {
    private CatalogFingerprint() {}

    static String of(Catalog catalog) {
        StringBuilder text = new StringBuilder();
        for (CatalogTable table : catalog.tables().sorted()) {
            text.append("table ").append(table.name()).append('\n');
            table.columns().sorted().forEach(column -> text.append(column).append('\n'));
            table.constraints()
                    .sorted()
                    .forEach(constraint -> text.append(constraint).append('\n'));
            table.indexes().sorted().forEach(index -> text.append(index).append('\n'));
            table.triggers()
                    .sorted()
                    .forEach(trigger -> text.append(trigger.name())
                            .append(' ')
                            .append(trigger.sql())
                            .append('\n'));
            text.append(table.options())
                    .append(table.comment())
                    .append(table.comments().texts())
                    .append('\n');
        }
        catalog.views().sorted().forEach(view -> {
            text.append("view ")
                    .append(view.name())
                    .append(' ')
                    .append(view.select())
                    .append('\n');
            view.triggers()
                    .sorted()
                    .forEach(trigger -> text.append(trigger.sql()).append('\n'));
        });
        return Fingerprint.sha256(text.toString());
    }
}
