package dev.plinth.prover.golden;

/** A way to run a case's migration and its rollback on a database. */
interface Way {
    /** @throws Exception if the database, or its client, refuses */
    void up() throws Exception;

    /** @throws Exception if the database, or its client, refuses */
    void down() throws Exception;
}
