package dev.plinth.expression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.change.Fingerprint;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.SourceText;
import dev.plinth.model.Column;
import dev.plinth.model.Constraint;
import dev.plinth.model.DataType;
import dev.plinth.model.Expression;
import dev.plinth.model.Table;
import dev.plinth.testing.Choice;
import dev.plinth.testing.Parenthesised;
import dev.plinth.testing.RandomExpressions;
import dev.plinth.testing.Seeds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Two spellings of one predicate are no difference; one changed character of what it says always is. */
class SpellingTest {
    private static final String OTHER = "a1_=<>+-*/|x%9'(";

    @TestFactory
    Stream<DynamicTest> spellingsAreNoDifference() {
        return Seeds.each(400, random -> {
            Choice choice = new Choice(random);
            Expression expression = new RandomExpressions(choice).any(4);
            for (String text : List.of(ExpressionText.of(expression), new Parenthesised(choice).of(expression))) {
                String spelling = respelled(text, choice);
                Optional<Expression> read = parse(spelling);
                assertThat(read).as(spelling).contains(expression);
                assertThat(fingerprint(read.orElseThrow())).as(spelling).isEqualTo(fingerprint(expression));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> aChangedCharacterIsADifference() {
        return Seeds.each(200, random -> {
            Choice choice = new Choice(random);
            String text = ExpressionText.of(new RandomExpressions(choice).any(3));
            Optional<List<String>> meaning = words(text);
            String fingerprint = fingerprint(parse(text).orElseThrow());
            for (int at = 0; at < text.length(); at++) {
                char other = OTHER.charAt(random.nextInt(OTHER.length()));
                String changed = text.substring(0, at) + other + text.substring(at + 1);
                Optional<Expression> read = parse(changed);
                if (read.isPresent() && !words(changed).equals(meaning)) {
                    assertThat(fingerprint(read.get())).as(changed).isNotEqualTo(fingerprint);
                }
            }
        });
    }

    private static String fingerprint(Expression expression) {
        Table table = Table.of("t", List.of(Column.of("id", DataType.Simple.INT)));
        return Fingerprint.of(
                table.withConstraints(table.constraints().with(new Constraint.Check("the_check", expression))));
    }

    private static Optional<Expression> parse(String text) {
        return ExpressionParser.parse(SourceText.inLine(text, "test", 1, 1), new Diagnostics())
                .map(ParsedExpression::expression);
    }

    /** The tokens, but for the spaces between them and the ways in which one of them can be spelled. */
    private static Optional<List<String>> words(String text) {
        try {
            List<String> words = new ArrayList<>();
            for (Token token : Tokenizer.tokens(SourceText.inLine(text, "test", 1, 1))) {
                words.add(word(token));
            }
            return Optional.of(words);
        } catch (SyntaxException unreadable) {
            return Optional.empty();
        }
    }

    private static String word(Token token) {
        return switch (token.kind()) {
            case NAME -> token.isKeyword() ? token.value().toLowerCase(Locale.ROOT) : "name " + token.value();
            case QUOTED_NAME -> "name " + token.value();
            case NUMBER -> new Expression.NumberLiteral(new BigDecimal(token.value())).toString();
            case TEXT -> "'" + token.value();
            case SIGN -> token.value();
            case END -> "";
        };
    }

    private static String respelled(String text, Choice choice) {
        List<Token> tokens;
        try {
            tokens = Tokenizer.tokens(SourceText.inLine(text, "test", 1, 1));
        } catch (SyntaxException unreadable) {
            throw new IllegalArgumentException(text, unreadable);
        }
        StringBuilder spelling = new StringBuilder();
        boolean inBraces = false;
        for (int at = 0; at < tokens.size() - 1; at++) {
            Token token = tokens.get(at);
            String written = text.substring(token.start(), token.end());
            inBraces = token.isSign("{") || (inBraces && !token.isSign("}"));
            boolean called = tokens.get(at + 1).isSign("(")
                    || (at > 0 && tokens.get(at - 1).isWord("as"));
            spelling.append(choice.of(List.of(" ", "  ", "\n ", "\t")));
            spelling.append(inBraces ? written : spelled(token, written, called, choice));
        }
        return spelling.toString();
    }

    /** @param called whether a name is one of the language's own, whose case does not count */
    private static String spelled(Token token, String written, boolean called, Choice choice) {
        return switch (token.kind()) {
            case NAME ->
                token.isKeyword() || called
                        ? choice.of(List.of(written, written.toUpperCase(Locale.ROOT)))
                        : choice.of(List.of(written, '"' + written + '"'));
            case NUMBER ->
                written.indexOf('.') < 0
                        ? written
                        : written + "0".repeat(choice.random().nextInt(3));
            case SIGN -> written.equals("<>") ? choice.of(List.of("<>", "!=")) : written;
            case QUOTED_NAME, TEXT, END -> written;
        };
    }
}
