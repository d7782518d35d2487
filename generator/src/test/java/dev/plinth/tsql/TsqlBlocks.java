package dev.plinth.tsql;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * Keeps BEGIN with END. The word BEGIN opens a block, a TRY, a CATCH or a transaction, and END also closes CASE, so
 * counting words does not do.
 */
final class TsqlBlocks {

    private final Deque<Open> open = new ArrayDeque<>();
    private final List<TsqlProblem> problems = new ArrayList<>();

    private TsqlBlocks() {}

    /**
     * What was opened and is not yet closed.
     *
     * @param kind {@code (}, CASE, BEGIN, TRY or CATCH
     * @param index of its token
     * @param line where it stands, from 1
     */
    private record Open(String kind, int index, int line) {}

    /** Every bracket, block, CASE and TRY of a batch that does not close as it opened. */
    static List<TsqlProblem> problems(List<TsqlToken> batch) {
        TsqlBlocks blocks = new TsqlBlocks();
        for (int i = 0; i < batch.size(); i++) {
            blocks.step(batch, i);
        }
        blocks.open.forEach(blocks::leftOpen);
        return List.copyOf(blocks.problems);
    }

    /** The index of the END that closes the block opened at {@code begin}, or the batch's size where none does. */
    static int matchingEnd(List<TsqlToken> batch, int begin) {
        TsqlBlocks blocks = new TsqlBlocks();
        for (int i = begin; i < batch.size(); i++) {
            blocks.step(batch, i);
            if (blocks.open.isEmpty()) {
                return i;
            }
        }
        return batch.size();
    }

    private void step(List<TsqlToken> batch, int i) {
        TsqlToken token = batch.get(i);
        if (token.isAny("(", "CASE")) {
            open.push(new Open(token.text().toUpperCase(Locale.ROOT), i, token.line()));
        } else if (token.is(")")) {
            close(token, "(");
        } else if (opensBlock(batch, i)) {
            open.push(new Open(blockKind(batch, i + 1), i, token.line()));
        } else if (closesBlock(batch, i)) {
            String kind = blockKind(batch, i + 1);
            close(
                    token,
                    kind.equals("BEGIN")
                                    && !open.isEmpty()
                                    && open.peek().kind().equals("CASE")
                            ? "CASE"
                            : kind);
            if (kind.equals("TRY")) {
                expectCatch(batch, i + 2, token.line());
            }
        }
    }

    private void expectCatch(List<TsqlToken> batch, int index, int line) {
        int next = wordAt(batch, index, ";") ? index + 1 : index;
        if (!wordAt(batch, next, "BEGIN") || !wordAt(batch, next + 1, "CATCH")) {
            problems.add(TsqlRule.TRY_WITHOUT_CATCH.problem(
                    line, "END TRY must be followed by BEGIN CATCH in the same batch"));
        }
    }

    private void close(TsqlToken token, String kind) {
        if (!open.isEmpty() && open.peek().kind().equals(kind)) {
            open.pop();
            return;
        }
        String found = open.isEmpty()
                ? "nothing is open"
                : open.peek().kind() + " of line " + open.peek().line() + " is open";
        problems.add(TsqlRule.UNBALANCED.problem(token.line(), token.text() + " closes " + kind + ", but " + found));
    }

    private void leftOpen(Open left) {
        if (left.kind().equals("TRY")) {
            problems.add(TsqlRule.TRY_SPANS_BATCH.problem(
                    left.line(), "BEGIN TRY has no END TRY in its batch: TRY cannot span GO"));
        } else {
            problems.add(TsqlRule.UNBALANCED.problem(left.line(), left.kind() + " is not closed in its batch"));
        }
    }

    private static String blockKind(List<TsqlToken> batch, int index) {
        return wordAt(batch, index, "TRY") ? "TRY" : wordAt(batch, index, "CATCH") ? "CATCH" : "BEGIN";
    }

    static boolean opensBlock(List<TsqlToken> batch, int index) {
        return batch.get(index).is("BEGIN")
                && !wordAt(batch, index + 1, "TRAN", "TRANSACTION", "DISTRIBUTED", "DIALOG", "CONVERSATION");
    }

    static boolean closesBlock(List<TsqlToken> batch, int index) {
        return batch.get(index).is("END") && !wordAt(batch, index + 1, "CONVERSATION");
    }

    /** Whether one of these keywords or symbols stands at an index, which may lie outside. */
    static boolean wordAt(List<TsqlToken> tokens, int index, String... words) {
        return index >= 0 && index < tokens.size() && tokens.get(index).isAny(words);
    }
}
