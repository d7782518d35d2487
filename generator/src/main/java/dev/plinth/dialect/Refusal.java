package dev.plinth.dialect;

/**
 * Something that was declared and that an engine cannot do.
 *
 * @param dialect its name
 * @param path of the object ({@code tables/candidates/columns/email})
 * @param why the engine cannot, naming the feature
 * @param way what the author can do instead
 */
public record Refusal(String dialect, String path, String why, String way) {
    @Override
    public String toString() {
        return dialect + ": " + path + ": " + why + "; " + way;
    }
}
