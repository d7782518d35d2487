package dev.plinth.yaml;

import dev.plinth.diagnostic.Located;
import dev.plinth.resolve.Expected;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads what a step expects of rows. */
final class ExpectationReader {
    private static final int MOST_ROWS = 999_999_999;

    private final Nodes nodes;

    ExpectationReader(Nodes nodes) {
        this.nodes = nodes;
    }

    Expected read(Fields fields) {
        Optional<YamlNode.Scalar> rows = fields.scalar("count", "count: 0");
        OptionalInt count = rows.isPresent() ? nodes.whole(rows.get(), "count", 0, MOST_ROWS) : OptionalInt.empty();
        List<Located<String>> unique = fields
                .find("unique")
                .map(value -> nodes.scalars(fields.filled("unique", value), "unique:", "unique: [a, b]"))
                .orElse(List.of())
                .stream()
                .map(Nodes::located)
                .toList();
        boolean all = fields.find("coverage")
                .flatMap(value -> nodes.oneOf(fields.filled("coverage", value), "coverage:", List.of("all")))
                .isPresent();
        return new Expected(count, all ? Expected.Coverage.ALL : Expected.Coverage.ANY, unique);
    }
}
