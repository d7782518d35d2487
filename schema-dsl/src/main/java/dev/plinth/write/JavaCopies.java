package dev.plinth.write;

import dev.plinth.change.CopyRows;
import dev.plinth.change.KeyMap;
import dev.plinth.change.Retention;
import dev.plinth.change.RowSource;
import dev.plinth.model.Index;
import dev.plinth.model.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Writes which rows are copied, as calls of {@code CopyBuilder}. */
final class JavaCopies {
    private static final int LEVEL = 12;

    private final JavaValues values;
    private final Function<Retention, String> fate;

    /** @param fate writes what becomes of the rows */
    JavaCopies(JavaValues values, Function<Retention, String> fate) {
        this.values = values;
        this.fate = fate;
    }

    String of(CopyRows copy) {
        List<String> calls = new ArrayList<>();
        calls.add("c -> c");
        RowSource source = copy.source();
        if (!source.alias().equals(QualifiedName.local(source.table()))) {
            calls.add(JavaText.call("alias", JavaText.literal(source.alias())));
        }
        for (RowSource.Join join : source.joins()) {
            calls.add(JavaText.call(
                    join.kind() == RowSource.Kind.LEFT ? "leftJoin" : "join",
                    JavaText.literal(KeyMap.called(join.table())),
                    JavaText.literal(join.alias()),
                    values.of(join.on())));
        }
        copy.values()
                .forEach(
                        (column, value) -> calls.add(JavaText.call("set", JavaText.literal(column), values.of(value))));
        copy.where().ifPresent(where -> calls.add(JavaText.call("where", values.of(where))));
        source.order()
                .forEach(by -> calls.add(JavaText.call(
                        by.order() == Index.Order.DESCENDING ? "orderDescending" : "order", values.of(by.column()))));
        if (!source.firstPer().isEmpty()) {
            calls.add(JavaText.call(
                    "firstPer", source.firstPer().stream().map(values::of).toList()));
        }
        if (source.match() == RowSource.Match.EXACTLY_ONE) {
            calls.add("matchExactlyOne()");
        }
        copy.keyMap().ifPresent(name -> calls.add(JavaText.call("keyMap", JavaText.literal(name))));
        if (copy.retention().fate() != Retention.Fate.AS_PROJECT) {
            calls.add(JavaText.call("retention", fate.apply(copy.retention())));
        }
        return JavaText.chain(calls, LEVEL);
    }
}
