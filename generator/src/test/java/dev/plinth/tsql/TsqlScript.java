package dev.plinth.tsql;

import dev.plinth.tsql.TsqlToken.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * A script cut as a client and the server cut it: into batches at GO, and each batch into statements. Exists because a
 * batch, not a script, is what SQL Server compiles, so most rules are rules about a batch.
 *
 * @param batches the tokens of each batch, without GO; empty batches are left out
 * @param problems what the tokenizer could not read
 */
record TsqlScript(List<List<TsqlToken>> batches, List<TsqlProblem> problems) {

    TsqlScript {
        batches = List.copyOf(batches);
        problems = List.copyOf(problems);
    }

    static TsqlScript read(String text, int firstLine) {
        TsqlTokenizer tokenizer = new TsqlTokenizer(text, firstLine);
        List<List<TsqlToken>> batches = new ArrayList<>();
        List<TsqlToken> batch = new ArrayList<>();
        for (TsqlToken token : tokenizer.tokens()) {
            if (token.kind() != Kind.SEPARATOR) {
                batch.add(token);
            } else if (!batch.isEmpty()) {
                batches.add(List.copyOf(batch));
                batch.clear();
            }
        }
        if (!batch.isEmpty()) {
            batches.add(List.copyOf(batch));
        }
        return new TsqlScript(batches, tokenizer.problems());
    }

    /** The statements of every batch in order, each followed by the statements of the scripts that it embeds. */
    List<TsqlStatement> allStatements() {
        List<TsqlStatement> all = new ArrayList<>();
        for (List<TsqlToken> batch : batches) {
            for (TsqlStatement statement : TsqlStatements.of(batch)) {
                all.add(statement);
                statement.embedded().forEach(script -> all.addAll(script.read().allStatements()));
            }
        }
        return all;
    }
}
