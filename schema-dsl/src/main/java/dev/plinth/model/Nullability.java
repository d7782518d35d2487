package dev.plinth.model;

/** Whether a column admits NULL. */
public enum Nullability {
    NOT_NULL,
    NULLABLE
}
