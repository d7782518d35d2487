package dev.plinth.diff;

/**
 * Two schemas differ in a way that no list of operations may bridge without being told how.
 */
public final class DiffException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String path;

    public DiffException(String path, String message) {
        super(message);
        this.path = path;
    }

    /** The object path ({@code tables/candidates/columns/email}) that an author wrote. */
    public String path() {
        return path;
    }
}
