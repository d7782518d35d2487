package dev.plinth.sql;

/** What a statement does to the rows that are there, which says how long it runs. */
public enum Work {
    CATALOG("changes the catalog only"),
    SCAN("reads every row"),
    INDEX("reads every row and builds an index"),
    REWRITE("writes every row"),
    ROWS("writes the rows that match");

    private final String words;

    Work(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
