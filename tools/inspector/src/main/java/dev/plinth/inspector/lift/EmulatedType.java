package dev.plinth.inspector.lift;

import dev.plinth.model.DataType;

/**
 * A portable type that an engine holds as a wider one and a check.
 *
 * @param check the name of the constraint that belongs to the type
 */
public record EmulatedType(DataType type, String check) {}
