package dev.plinth.cli;

/** What a command ends with: the numbers that pipelines stand on. */
final class ExitCode {
    static final int DONE = 0;
    static final int FINDINGS = 1;
    static final int WRONG_INPUT = 2;
    static final int DATABASE = 3;
    static final int FAULT = 4;

    private ExitCode() {}
}
