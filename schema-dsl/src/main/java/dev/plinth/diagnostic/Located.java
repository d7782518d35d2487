package dev.plinth.diagnostic;

/** A value together with the place where the author wrote it. */
public record Located<T>(T value, SourceSpan span) {}
