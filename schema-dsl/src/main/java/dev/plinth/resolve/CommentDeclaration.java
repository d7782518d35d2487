package dev.plinth.resolve;

import dev.plinth.diagnostic.Located;
import dev.plinth.model.PartComments;

/** What is said of a part of a table or a view. */
public record CommentDeclaration(PartComments.Kind kind, Located<String> part, String text) {}
