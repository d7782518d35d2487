package dev.plinth.expression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.SourceText;
import dev.plinth.model.Expression;
import dev.plinth.testing.Choice;
import dev.plinth.testing.RandomExpressions;
import dev.plinth.testing.Seeds;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ExpressionRoundTripTest {
    @TestFactory
    Stream<DynamicTest> whatIsPrintedIsReadBackAsTheSameTree() {
        return Seeds.each(500, random -> {
            Expression expression = new RandomExpressions(new Choice(random)).any(4);
            assertRoundTrip(expression);
        });
    }

    @TestFactory
    Stream<DynamicTest> nothingThatIsNoExpressionEndsInAnException() {
        return Seeds.each(500, random -> {
            Choice choice = new Choice(random);
            StringBuilder text = new StringBuilder(ExpressionText.of(new RandomExpressions(choice).any(3)));
            for (int i = 0; i < 3; i++) {
                int at = random.nextInt(text.length() + 1);
                text.insert(
                        at,
                        choice.of(java.util.List.of("(", ")", "'", "\"", "and", " in ", "-", "case ", "\u0000", "é")));
            }
            Diagnostics diagnostics = new Diagnostics();
            Optional<ParsedExpression> parsed = parse(text.toString(), diagnostics);
            assertThat(parsed.isPresent()).isEqualTo(diagnostics.isEmpty());
            parsed.ifPresent(found -> assertRoundTrip(found.expression()));
        });
    }

    private static void assertRoundTrip(Expression expression) {
        String text = ExpressionText.of(expression);
        Diagnostics diagnostics = new Diagnostics();
        Optional<ParsedExpression> parsed = parse(text, diagnostics);
        assertThat(diagnostics.sorted()).as(text).isEmpty();
        assertThat(parsed.orElseThrow().expression()).as(text).isEqualTo(expression);
        assertThat(ExpressionText.of(parsed.get().expression())).isEqualTo(text);
    }

    private static Optional<ParsedExpression> parse(String text, Diagnostics diagnostics) {
        return ExpressionParser.parse(SourceText.inLine(text, "test", 1, 1), diagnostics);
    }
}
