package dev.plinth.resolve;

import dev.plinth.diagnostic.Located;
import dev.plinth.expression.ParsedExpression;

/** A check of a table, which always has a name. */
public record CheckDeclaration(Located<String> name, ParsedExpression predicate) {}
