package dev.plinth.sql;

/** How a dialect writes a string literal, so that any text comes back as it was and nothing in it is executed. */
@FunctionalInterface
public interface StringLiterals {
    String quote(String value);
}
