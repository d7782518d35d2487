package dev.plinth.prover;

import dev.plinth.change.Fingerprint;
import java.util.List;
import java.util.stream.Stream;

/**
 * The evidence of one engine.
 *
 * @param engine with its major version
 * @param bundle checksum of the bundle that was run: evidence of another one is stale
 * @param seed that the rows were made from
 * @param migrations each for itself
 * @param history all of them, one after the other
 */
public record EngineProof(
        String dialect,
        String engine,
        String bundle,
        long seed,
        List<MigrationProof> migrations,
        HistoryProof history) {
    public EngineProof {
        migrations = List.copyOf(migrations);
    }

    public boolean proven() {
        return verdicts().allMatch(MigrationProof.Verdict::holds);
    }

    /** Whether something is wrong, and not only unproven. */
    public boolean failed() {
        return verdicts().anyMatch(verdict -> verdict == MigrationProof.Verdict.FAILED);
    }

    private Stream<MigrationProof.Verdict> verdicts() {
        return Stream.concat(migrations.stream().map(MigrationProof::verdict), Stream.of(history.verdict()));
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
