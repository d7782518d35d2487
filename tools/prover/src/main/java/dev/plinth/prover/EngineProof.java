package dev.plinth.prover;

import dev.plinth.change.Fingerprint;
import java.util.List;

/**
 * The evidence of one engine.
 *
 * @param engine with its major version
 * @param bundle checksum of the bundle that was run: evidence of another one is stale
 * @param seed that the rows were made from
 */
public record EngineProof(String dialect, String engine, String bundle, long seed, List<MigrationProof> migrations) {
    public EngineProof {
        migrations = List.copyOf(migrations);
    }

    public boolean proven() {
        return migrations.stream().noneMatch(proof -> proof.verdict() == MigrationProof.Verdict.FAILED);
    }

    /** One digest over those of all tables of all migrations. */
    public String digest() {
        StringBuilder text = new StringBuilder();
        migrations.forEach(
                proof -> text.append(proof.migration()).append(proof.digests()).append('\n'));
        return Fingerprint.sha256(text.toString());
    }

    public int rows() {
        return migrations.stream().mapToInt(MigrationProof::rows).sum();
    }
}
