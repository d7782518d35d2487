package dev.plinth.sql;

/** What others can still do with the table while a statement's transaction runs, strongest last. */
public enum LockLevel {
    NONE("nothing waits"),
    SHARE("reads go on, schema changes wait"),
    BLOCKS_WRITES("reads go on, writes wait"),
    BLOCKS_ALL("reads and writes wait"),
    WHOLE_DATABASE("every other writer of the database waits");

    private final String words;

    LockLevel(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
