package dev.plinth.change;

/** How a migration changes tables that others read and write at the same time. */
public enum Forms {
    /** They go on wherever the engine has a way, at the price of several transactions. */
    SAFE("safe"),
    /** All in one transaction, where the engine has one: they wait. */
    PLAIN("plain");

    private final String word;

    Forms(String word) {
        this.word = word;
    }

    /** As an author says it. */
    public String word() {
        return word;
    }
}
