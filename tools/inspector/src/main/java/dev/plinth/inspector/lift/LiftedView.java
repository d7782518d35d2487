package dev.plinth.inspector.lift;

import dev.plinth.model.View;

/** What a view's text says. */
public record LiftedView(String select, View.Security security) {}
