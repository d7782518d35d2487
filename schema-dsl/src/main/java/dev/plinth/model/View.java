package dev.plinth.model;

import java.util.Optional;

/** A view: its select per dialect and the triggers (INSTEAD OF) that stand on it. */
public record View(String name, DialectText select, NamedMap<Trigger> triggers, Optional<String> comment)
        implements Named {}
