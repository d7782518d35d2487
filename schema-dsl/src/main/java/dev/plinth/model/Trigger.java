package dev.plinth.model;

/** A trigger of the author's own: whole {@code CREATE TRIGGER} statements, per dialect, on its owner's rows. */
public record Trigger(String name, DialectText sql) implements Named {}
