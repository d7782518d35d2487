package dev.plinth.diagnostic;

/**
 * What a kind of diagnostic means: more than fits beside the place of an error, for whoever asks.
 *
 * @param why why it is an error: one or more sentences
 * @param wrong an example that has the error; a schema file, or several files each after {@code === path}
 * @param right the same without it
 */
public record Explanation(DiagnosticCode code, String why, String wrong, String right) {
    /** The reason in a nutshell, for showing beside an error. */
    public String firstSentence() {
        int end = why.indexOf(". ");
        return end < 0 ? why : why.substring(0, end + 1);
    }

    @Override
    public String toString() {
        return code.code() + ": " + code.meaning() + "\n\n" + why + "\n\nWrong:\n\n" + wrong.indent(2) + "\nRight:\n\n"
                + right.indent(2);
    }
}
