package dev.plinth.prover;

import dev.plinth.prover.MigrationProof.Verdict;
import java.util.List;
import java.util.Map;

/**
 * The evidence as {@code proof.md}, a page for a person: the same facts as in {@code proof.json}, and as little that changes
 * from one run to the next.
 */
public final class ProofPage {
    private static final int DIGEST = 12;

    private final StringBuilder text = new StringBuilder();

    private ProofPage() {}

    public static String of(EngineProof proof) {
        ProofPage page = new ProofPage();
        page.head(proof);
        page.table(proof);
        proof.migrations().forEach(page::migration);
        page.history(proof.history());
        return page.text.toString().stripTrailing() + "\n";
    }

    private void head(EngineProof proof) {
        line("# Proof on " + proof.engine());
        line("");
        line(sentence(proof));
        line("");
        line(
                "Each migration went up, down and up again on a real engine, from tables with rows that its schema admits, and again");
        line(
                "with rows written between up and down. After each step the catalog was held against one made from the declaration");
        line("alone, and the rows against their digests.");
        line("");
        line("| | |");
        line("|---|---|");
        line("| dialect | " + proof.dialect() + " |");
        line("| bundle | `" + proof.bundle() + "` |");
        line("| rows are made from seed | " + proof.seed() + " |");
        line("| rows | " + proof.rows() + " |");
        line("| digest of all rows | `" + proof.digest() + "` |");
        line("");
    }

    private static String sentence(EngineProof proof) {
        if (proof.failed()) {
            return "**Failed**: a script is wrong, below is which and why.";
        }
        return proof.proven()
                ? "**Proven**: nothing is lost but what is said below."
                : "**Unproven**: nothing wrong was seen, but the rows did not suffice to tell, below is where.";
    }

    private void table(EngineProof proof) {
        if (proof.migrations().isEmpty()) {
            return;
        }
        line("| migration | verdict | rows | catalog before | catalog after |");
        line("|---|---|---:|---|---|");
        for (MigrationProof migration : proof.migrations()) {
            line("| " + cell(migration.migration()) + " | " + word(migration.verdict()) + " | " + migration.rows()
                    + " | `" + shortened(migration.catalogBefore()) + "` | `" + shortened(migration.catalogAfter())
                    + "` |");
        }
        line("");
    }

    private void migration(MigrationProof migration) {
        line("## " + migration.migration());
        line("");
        line(meaning(migration.verdict()));
        line("");
        if (!migration.digests().isEmpty()) {
            line("| table before, and after the rollback | rows and their digest |");
            line("|---|---|");
            for (Map.Entry<String, String> digest : migration.digests().entrySet()) {
                line("| " + cell(digest.getKey()) + " | " + cell(digest.getValue()) + " |");
            }
            line("");
        }
        lists(migration.failures(), migration.unproven(), migration.notes());
    }

    private void history(HistoryProof history) {
        line("## All of them");
        line("");
        line(meaning(history.verdict()) + " All went up, " + history.steps()
                + " were rolled back one after the other from " + history.rows()
                + " rows, and all went up again.");
        line("");
        lists(history.failures(), history.unproven(), history.notes());
    }

    private void lists(List<String> failures, List<String> unproven, List<String> notes) {
        list("What is wrong", failures);
        list("What was not proven", unproven);
        list("What is said beside", notes);
    }

    private void list(String title, List<String> items) {
        if (items.isEmpty()) {
            return;
        }
        line(title + ":");
        line("");
        items.forEach(item -> line("- " + item.strip().replace("\n", "\n  ")));
        line("");
    }

    private static String meaning(Verdict verdict) {
        return switch (verdict) {
            case PROVEN -> "Proven: up, down and up again.";
            case CONDITIONAL ->
                "Conditional: the rollback's condition does not hold for these rows, so it stopped and"
                        + " changed nothing.";
            case UNPROVEN -> "Unproven: nothing wrong was seen, but tables were empty that should not have been.";
            case FAILED -> "Failed: something is lost, left behind or refused that the plan does not say.";
        };
    }

    private static String word(Verdict verdict) {
        return switch (verdict) {
            case PROVEN -> "proven";
            case CONDITIONAL -> "conditional";
            case UNPROVEN -> "unproven";
            case FAILED -> "**failed**";
        };
    }

    private static String shortened(String digest) {
        return digest.length() > DIGEST ? digest.substring(0, DIGEST) : digest;
    }

    private static String cell(String value) {
        return value.replace("|", "\\|");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
