package dev.plinth.resolve;

import dev.plinth.expression.ParsedExpression;
import java.util.Optional;

/** Columns that are unique, among the rows of {@code where} if there is one: then it is an index and no constraint. */
public record UniqueDeclaration(KeyDeclaration key, Optional<ParsedExpression> where) {}
