package dev.plinth.write;

import dev.plinth.model.Partitioning;
import dev.plinth.model.Partitioning.Bound;
import java.util.ArrayList;
import java.util.List;

/** Writes how a table's rows are spread, as calls of a builder {@code p}. */
final class JavaPartitions {
    private JavaPartitions() {}

    static String of(Partitioning partitioning, JavaText java, int indentation) {
        List<String> calls = new ArrayList<>();
        calls.add("p -> p");
        String by = switch (partitioning.method()) {
            case RANGE -> "byRange";
            case LIST -> "byList";
            case HASH -> "byHash";
        };
        calls.add(JavaText.call(by, JavaText.literals(partitioning.columns())));
        partitioning.partitions().forEach(partition -> calls.add(partition(partition)));
        calls.addAll(java.byDialect("degrade", partitioning.degrade()));
        return JavaText.chain(calls, indentation);
    }

    private static String partition(Partitioning.Partition partition) {
        String name = JavaText.literal(partition.name());
        return partition.bound().accept(new Bound.Visitor<String>() {
            @Override
            public String range(Bound.Range range) {
                if (range.from().isPresent() && range.to().isPresent()) {
                    return JavaText.call(
                            "range",
                            name,
                            JavaText.literal(range.from().get()),
                            JavaText.literal(range.to().get()));
                }
                return range.from()
                        .map(from -> JavaText.call("from", name, JavaText.literal(from)))
                        .orElseGet(() -> JavaText.call(
                                "below", name, JavaText.literal(range.to().orElseThrow())));
            }

            @Override
            public String values(Bound.Values list) {
                List<String> arguments = new ArrayList<>(List.of(name));
                arguments.addAll(JavaText.literals(list.values()));
                return JavaText.call("values", arguments);
            }

            @Override
            public String remainder(Bound.Remainder hash) {
                return JavaText.call(
                        "remainder", name, String.valueOf(hash.modulus()), String.valueOf(hash.remainder()));
            }

            @Override
            public String rest(Bound.Rest rest) {
                return JavaText.call("rest", name);
            }
        });
    }
}
