package dev.plinth.expression;

import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.diagnostic.SourceText;
import dev.plinth.model.Expression;
import dev.plinth.model.Expression.Operator;
import dev.plinth.model.Expression.Sense;
import dev.plinth.model.QualifiedName;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the portable expression language by recursive descent, with the grammar that {@link ExpressionText} prints. It
 * stops where the expression ends, so that a column's line can go on after it.
 */
public final class ExpressionParser {
    /** Deeper trees are no person's work, and would exhaust the stack of those that walk them. */
    public static final int MAX_DEPTH = 200;

    private static final List<Operator> COMPARISONS = List.of(
            Operator.EQUAL,
            Operator.NOT_EQUAL,
            Operator.LESS,
            Operator.LESS_OR_EQUAL,
            Operator.GREATER,
            Operator.GREATER_OR_EQUAL);
    private static final List<Operator> SUMS = List.of(Operator.ADD, Operator.SUBTRACT);
    private static final List<Operator> PRODUCTS = List.of(Operator.MULTIPLY, Operator.DIVIDE);

    private final TokenReader tokens;
    private final Optional<String> subject;
    private final IdentityHashMap<Expression, SourceSpan> places = new IdentityHashMap<>();
    private final IdentityHashMap<Expression, Integer> depths = new IdentityHashMap<>();
    private int nesting;

    /**
     * @param subject the column that a predicate without a left side is about ({@code check between 0 and 70})
     */
    public ExpressionParser(TokenReader tokens, Optional<String> subject) {
        this.tokens = tokens;
        this.subject = subject;
    }

    /** Reads a text that is one whole expression; what is wrong with it is reported. */
    public static Optional<ParsedExpression> parse(SourceText text, Diagnostics diagnostics) {
        try {
            TokenReader tokens = new TokenReader(text);
            ParsedExpression parsed = new ExpressionParser(tokens, Optional.empty()).expression();
            tokens.requireEnd("an expression ends here; join two conditions with and, or");
            return Optional.of(parsed);
        } catch (SyntaxException wrong) {
            diagnostics.add(wrong.diagnostic());
            return Optional.empty();
        }
    }

    /** Reads as much as is an expression, and leaves the rest of the line to the caller. */
    public ParsedExpression expression() throws SyntaxException {
        Token first = tokens.peek();
        Expression expression = or();
        return new ParsedExpression(expression, tokens.spanFrom(first), places);
    }

    private Expression or() throws SyntaxException {
        Token first = tokens.peek();
        Expression left = and();
        while (tokens.takeWords("or")) {
            left = chained(first, Operator.OR, left, and());
        }
        return left;
    }

    /** As {@link Expressions#binary}, with a place for each part that it makes. */
    private Expression chained(Token first, Operator operator, Expression left, Expression right)
            throws SyntaxException {
        return right instanceof Expression.Binary other && other.operator() == operator
                ? placed(
                        first,
                        new Expression.Binary(operator, chained(first, operator, left, other.left()), other.right()))
                : placed(first, new Expression.Binary(operator, left, right));
    }

    private Expression and() throws SyntaxException {
        Token first = tokens.peek();
        Expression left = not();
        while (tokens.takeWords("and")) {
            left = chained(first, Operator.AND, left, not());
        }
        return left;
    }

    private Expression not() throws SyntaxException {
        Token first = tokens.peek();
        if (first.isWord("not") && !(subject.isPresent() && startsSet(tokens.peekSecond()))) {
            tokens.next();
            return placed(first, Expressions.not(nested(this::not)));
        }
        return predicate();
    }

    private Expression predicate() throws SyntaxException {
        Token first = tokens.peek();
        Expression left = subject.isPresent() && startsPredicate(first)
                ? placed(first, new Expression.ColumnReference(subject.get()))
                : concatenation();
        Optional<Expression> found = predicateOn(first, left);
        if (found.isPresent() && startsPredicate(tokens.peek())) {
            throw tokens.unexpected(
                    "the end of the comparison",
                    "comparisons do not chain: join two with and, or put one in parentheses");
        }
        return found.orElse(left);
    }

    private Optional<Expression> predicateOn(Token first, Expression left) throws SyntaxException {
        for (Operator operator : COMPARISONS) {
            if (tokens.takeSign(operator.symbol())) {
                return Optional.of(placed(first, new Expression.Binary(operator, left, concatenation())));
            }
        }
        if (tokens.takeWords("is")) {
            Sense sense = tokens.takeWords("not") ? Sense.DENIED : Sense.AFFIRMED;
            tokens.requireWord("null", "is goes with null only: is null, is not null");
            return Optional.of(placed(first, new Expression.IsNull(left, sense)));
        }
        if (!startsSet(tokens.peek()) && !(tokens.peek().isWord("not") && startsSet(tokens.peekSecond()))) {
            return Optional.empty();
        }
        Sense sense = tokens.takeWords("not") ? Sense.DENIED : Sense.AFFIRMED;
        return Optional.of(placed(first, setPredicate(left, sense)));
    }

    private Expression setPredicate(Expression left, Sense sense) throws SyntaxException {
        if (tokens.takeWords("in")) {
            tokens.requireSign("(", "write the values in parentheses: in ('a', 'b')");
            return new Expression.In(left, list("in ('a', 'b')"), sense);
        }
        if (tokens.takeWords("between")) {
            Expression low = concatenation();
            tokens.requireWord("and", "write both ends: between 0 and 70");
            return new Expression.Between(left, low, concatenation(), sense);
        }
        tokens.requireWord("like", "write like '…'");
        return new Expression.Like(left, concatenation(), sense);
    }

    private boolean startsPredicate(Token token) {
        return COMPARISONS.stream().anyMatch(operator -> token.isSign(operator.symbol()))
                || token.isWord("is")
                || startsSet(token)
                || (token.isWord("not") && startsSet(tokens.peekSecond()));
    }

    private static boolean startsSet(Token token) {
        return token.isWord("in") || token.isWord("between") || token.isWord("like");
    }

    private Expression concatenation() throws SyntaxException {
        Token first = tokens.peek();
        Expression left = sum();
        while (tokens.takeSign(Operator.CONCATENATE.symbol())) {
            left = chained(first, Operator.CONCATENATE, left, sum());
        }
        return left;
    }

    private Expression sum() throws SyntaxException {
        Token first = tokens.peek();
        Expression left = product();
        for (Optional<Operator> operator = take(SUMS); operator.isPresent(); operator = take(SUMS)) {
            left = placed(first, new Expression.Binary(operator.get(), left, product()));
        }
        return left;
    }

    private Expression product() throws SyntaxException {
        Token first = tokens.peek();
        Expression left = sign();
        for (Optional<Operator> operator = take(PRODUCTS); operator.isPresent(); operator = take(PRODUCTS)) {
            left = placed(first, new Expression.Binary(operator.get(), left, sign()));
        }
        return left;
    }

    private Optional<Operator> take(List<Operator> operators) {
        return operators.stream()
                .filter(operator -> tokens.takeSign(operator.symbol()))
                .findFirst();
    }

    private Expression sign() throws SyntaxException {
        Token first = tokens.peek();
        if (!tokens.takeSign("-")) {
            return primary();
        }
        return placed(first, Expressions.negative(nested(this::sign)));
    }

    private Expression primary() throws SyntaxException {
        Token first = tokens.peek();
        if (first.isSign("(")) {
            tokens.next();
            Expression inner = nested(this::or);
            tokens.requireSign(")", "close the parenthesis");
            return inner;
        }
        return placed(
                first,
                switch (first.kind()) {
                    case TEXT -> new Expression.TextLiteral(tokens.next().value());
                    case NUMBER ->
                        new Expression.NumberLiteral(
                                new BigDecimal(tokens.next().value()));
                    case NAME, QUOTED_NAME -> word(first);
                    case SIGN, END ->
                        throw tokens.unexpected(
                                "a value", "write a column, a text in '…', a number, a function or a parenthesis");
                });
    }

    private Expression word(Token first) throws SyntaxException {
        if (first.isWord("exists") && tokens.peekSecond().isSign("(")) {
            tokens.next();
            return nested(this::exists);
        }
        if (first.isName() && tokens.peekSecond().isSign("(") && first.kind() == Token.Kind.NAME) {
            return new FunctionCalls(tokens).read(this::nestedExpression);
        }
        if (first.isName()) {
            tokens.next();
            refuseTypedText(first);
            return tokens.takeSign(".")
                    ? new Expression.QualifiedColumn(
                            first.value(),
                            tokens.requireName("the column behind the dot").value())
                    : new Expression.ColumnReference(first.value());
        }
        if (tokens.takeWords("true") || tokens.takeWords("false")) {
            return new Expression.BooleanLiteral(first.isWord("true"));
        }
        if (tokens.takeWords("null")) {
            return new Expression.NullLiteral();
        }
        if (tokens.takeWords("case")) {
            return nested(this::caseWhen);
        }
        if (tokens.takeWords("cast")) {
            return cast();
        }
        if (tokens.takeWords("sql")) {
            return RawSqlText.read(tokens);
        }
        if (first.isWord("session")) {
            throw new SyntaxException(DiagnosticCode.NOT_IN_VERSION.at(
                    tokens.span(first), "session values are not in this version", "leave them out for now"));
        }
        tokens.requireName("a value");
        throw new IllegalStateException("a keyword is no name: " + first);
    }

    private Expression exists() throws SyntaxException {
        String form = "write exists (table alias where …)";
        tokens.requireSign("(", form);
        String table = tokens.qualified(tokens.requireName("a table")).value();
        String alias = tokens.peek().isWord("where")
                ? QualifiedName.local(table)
                : tokens.requireName("an alias of the table").value();
        tokens.requireWord("where", form);
        Expression where = or();
        tokens.requireSign(")", "close the parenthesis of exists");
        return new Expression.Exists(table, alias, where, Sense.AFFIRMED);
    }

    /** {@code date '2025-01-31'}, which is how SQL types a literal. */
    private void refuseTypedText(Token first) throws SyntaxException {
        Token text = tokens.peek();
        String type = first.value().toLowerCase(Locale.ROOT);
        if (first.kind() == Token.Kind.NAME
                && text.kind() == Token.Kind.TEXT
                && TypeParser.names().contains(type)) {
            String literal = ExpressionText.of(new Expression.TextLiteral(text.value()));
            throw new SyntaxException(DiagnosticCode.SYNTAX.at(
                    tokens.source().span(first.start(), text.end()),
                    "the language has no literals with a type before them",
                    "write cast(" + literal + " as " + type + "), or " + literal + " alone as a default"));
        }
    }

    private Expression caseWhen() throws SyntaxException {
        List<Expression.When> branches = new ArrayList<>();
        if (!tokens.peek().isWord("when")) {
            throw tokens.unexpected("when", "every branch has a condition: case when a = 1 then 'x' else 'y' end");
        }
        while (tokens.takeWords("when")) {
            Expression condition = or();
            tokens.requireWord("then", "write when … then …");
            branches.add(new Expression.When(condition, or()));
        }
        Optional<Expression> otherwise = tokens.takeWords("else") ? Optional.of(or()) : Optional.empty();
        tokens.requireWord("end", "a case ends with end");
        return new Expression.Case(branches, otherwise);
    }

    private Expression cast() throws SyntaxException {
        tokens.requireSign("(", "write cast(value as type)");
        Expression operand = nested(this::or);
        tokens.requireWord("as", "write cast(value as type)");
        Expression cast = new Expression.Cast(operand, TypeParser.read(tokens));
        tokens.requireSign(")", "close the parenthesis of cast");
        return cast;
    }

    private List<Expression> list(String example) throws SyntaxException {
        List<Expression> values = new ArrayList<>();
        do {
            values.add(nested(this::or));
        } while (tokens.takeSign(","));
        tokens.requireSign(")", "close the list: " + example);
        return values;
    }

    private Expression nestedExpression() throws SyntaxException {
        return nested(this::or);
    }

    /** One grammar rule. */
    @FunctionalInterface
    interface Rule {
        Expression read() throws SyntaxException;
    }

    private Expression nested(Rule rule) throws SyntaxException {
        nesting++;
        refuseDepth(nesting);
        Expression expression = rule.read();
        nesting--;
        return expression;
    }

    /** Notes where the node stands and how deep the tree under it is. */
    private Expression placed(Token first, Expression node) throws SyntaxException {
        places.put(node, tokens.spanFrom(first));
        int depth = 1;
        for (Expression child : Expressions.children(node)) {
            depth = Math.max(depth, 1 + depths.getOrDefault(child, 0));
        }
        refuseDepth(depth);
        depths.put(node, depth);
        return node;
    }

    private void refuseDepth(int depth) throws SyntaxException {
        if (depth > MAX_DEPTH) {
            throw new SyntaxException(DiagnosticCode.TOO_DEEP.at(
                    tokens.span(tokens.peek()),
                    "the expression is nested deeper than " + MAX_DEPTH + " levels",
                    "write a list of alternatives with in (…), or split the check into several"));
        }
    }
}
