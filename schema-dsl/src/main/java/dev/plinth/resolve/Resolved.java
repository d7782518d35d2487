package dev.plinth.resolve;

import dev.plinth.diagnostic.Origins;
import dev.plinth.model.Renames;
import dev.plinth.model.Schema;

/** A schema with the places of its objects and the renames that its author declared; both stand beside the model. */
public record Resolved(Schema schema, Origins origins, Renames renames) {}
