package dev.plinth.prover.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.plinth.change.State;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.Dialects;
import dev.plinth.dialect.Refusal;
import dev.plinth.dialect.RefusedException;
import dev.plinth.model.Schema;
import dev.plinth.model.Table;
import dev.plinth.prover.engine.ScratchDatabase;
import dev.plinth.prover.engine.ScratchEngine;
import dev.plinth.prover.rows.TestEngines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every part of the expression language means the same on every engine, or the document says where it does not. */
class ConformanceTest {
    private static final Path SAMPLES = Path.of("src/test/resources/dev/plinth/prover/conformance/expressions.txt");
    private static final Path DOCUMENT = Path.of("../../docs/expressions.md");

    private final List<Form> forms;

    ConformanceTest() throws IOException {
        forms = SampleReader.read(Files.readAllLines(SAMPLES));
    }

    @Test
    void everyPartOfTheLanguageHasASample() {
        Set<String> missing = Coverage.language();
        missing.removeAll(Coverage.shown(forms));
        assertThat(missing)
                .as("parts of the language without a sample in " + SAMPLES)
                .isEmpty();
    }

    @Test
    void theEnginesAgreeAndTheDocumentSaysSo() throws IOException, SQLException {
        IdentityHashMap<Sample, List<Answers>> answers = new IdentityHashMap<>();
        samples().forEach(sample -> answers.put(sample, new ArrayList<>()));
        List<String> wrong = new ArrayList<>();
        for (ScratchEngine engine : TestEngines.all()) {
            ask(engine, answers, wrong);
        }
        for (Dialect dialect : Dialects.all()) {
            if (TestEngines.all().stream().noneMatch(engine -> engine.dialect().equals(dialect.name()))) {
                answers.forEach(
                        (sample, all) -> all.add(new Answers(dialect.name(), sql(dialect, sample), Optional.empty())));
            }
        }
        samples().forEach(sample -> compare(sample, answers.get(sample), wrong));
        assertThat(wrong).isEmpty();
        requireFresh(ExpressionsDocument.of(forms, answers));
    }

    private List<Sample> samples() {
        return forms.stream().flatMap(form -> form.samples().stream()).toList();
    }

    private void ask(ScratchEngine engine, IdentityHashMap<Sample, List<Answers>> answers, List<String> wrong)
            throws SQLException {
        try (ScratchDatabase database = engine.create();
                Connection connection = database.connect()) {
            for (Sample sample : samples()) {
                Trial trial = new Trial(connection, engine.dialect(), sample);
                Optional<List<String>> filled = trial.backfilled();
                Optional<List<String>> made = trial.generated();
                if (filled.isPresent() && made.isPresent() && !made.equals(filled)) {
                    wrong.add(engine.dialect() + ": " + sample.text() + " is " + filled.get() + " in a backfill and "
                            + made.get() + " in a generated column");
                }
                answers.get(sample)
                        .add(new Answers(engine.dialect(), sql(Dialects.of(engine.dialect()), sample), filled));
            }
        }
    }

    /** The expression as a generated column holds it. */
    private static String sql(Dialect dialect, Sample sample) {
        Table table = Trial.written(sample);
        try {
            return Trial.result(dialect.derive(State.of(Schema.of(table))));
        } catch (RefusedException refused) {
            return "refused: "
                    + refused.refusals().stream().map(Refusal::why).distinct().collect(Collectors.joining("; "));
        }
    }

    private static void compare(Sample sample, List<Answers> answers, List<String> wrong) {
        List<Answers> asked =
                answers.stream().filter(answer -> answer.values().isPresent()).toList();
        List<Answers> alike = asked.stream()
                .filter(answer -> !sample.differences().containsKey(answer.dialect()))
                .toList();
        for (Answers answer : alike) {
            if (!answer.values().equals(alike.get(0).values())) {
                wrong.add(sample.text() + " is " + answer.values().get() + " on " + answer.dialect() + " and "
                        + alike.get(0).values().get() + " on " + alike.get(0).dialect() + ": " + answer.sql());
            }
        }
        for (Answers answer : asked) {
            if (!alike.contains(answer) && answer.values().equals(alike.get(0).values())) {
                wrong.add(sample.text() + " does not differ on " + answer.dialect());
            }
        }
    }

    private static void requireFresh(String document) throws IOException {
        if ("write".equals(System.getProperty("golden"))) {
            if ("true".equals(System.getenv("CI"))) {
                fail("-Dgolden=write, but CI=true: expectations are written by a person who reads them");
            }
            Files.writeString(DOCUMENT, document);
        }
        assertThat(document)
                .as(DOCUMENT + " is not fresh; -Dgolden=write writes it")
                .isEqualTo(Files.exists(DOCUMENT) ? Files.readString(DOCUMENT) : "");
    }
}
