package dev.plinth.resolve;

import dev.plinth.diagnostic.Located;
import dev.plinth.model.SchemaObject;

/** An enum, a sequence, a routine or an extension, with the place of its name. */
public record ObjectDeclaration(Located<String> name, SchemaObject object) {}
