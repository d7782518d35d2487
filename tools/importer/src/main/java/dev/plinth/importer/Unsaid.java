package dev.plinth.importer;

/**
 * A part of a database that its declaration does not say, or says otherwise.
 *
 * @param path {@code tables/film/constraints/film_language_fkey}
 * @param found what the database has, in the engine's words; empty where it has no such part
 * @param made what the declaration gives; empty where it gives none
 */
public record Unsaid(String path, String found, String made) {
    @Override
    public String toString() {
        if (made.isEmpty()) {
            return path + " is left out: " + found;
        }
        return found.isEmpty() ? path + " is added: " + made : path + " becomes " + made + " and is " + found;
    }
}
