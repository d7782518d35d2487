package dev.plinth.yaml;

import dev.plinth.change.State;
import dev.plinth.model.NamingStyle;
import dev.plinth.model.Renames;
import dev.plinth.model.Schema;
import dev.plinth.model.Seed;
import dev.plinth.model.Table;
import dev.plinth.model.View;
import dev.plinth.write.TableContext;
import java.util.Optional;

/** Writes a schema as one YAML file in the canonical form. Reading it back gives an equal schema. */
public final class SchemaWriter {
    private SchemaWriter() {}

    /** For a project whose unnamed objects are named in snake style. */
    public static String write(Schema schema) {
        return write(schema, NamingStyle.SNAKE);
    }

    /** @param style of the project that will read the file: a name that it would make itself is left out */
    public static String write(Schema schema, NamingStyle style) {
        return write(schema, Renames.NONE, style);
    }

    /** @param renames what the file says about older names */
    public static String write(Schema schema, Renames renames, NamingStyle style) {
        YamlLines out = new YamlLines();
        TableContext context = new TableContext(Optional.of(State.of(schema)), Optional.of(style));
        new ObjectWriter(out).write(schema.objects());
        if (schema.tables().isEmpty()) {
            out.entry(0, "tables", "{}");
        } else {
            out.key(0, "tables");
        }
        for (Table table : schema.tables()) {
            out.key(1, table.name());
            renames.oldTable(table.name())
                    .ifPresent(was -> out.entry(2, "was", YamlText.text(was, YamlText.Place.BLOCK)));
            new TableWriter(table, context, out, 2).write(column -> renames.oldColumn(table.name(), column.name()));
        }
        if (!schema.views().isEmpty()) {
            out.key(0, "views");
        }
        for (View view : schema.views()) {
            out.key(1, view.name());
            view(view, out, 2);
        }
        new SeedWriter(out).write(schema.objects().of(Seed.class).toList(), schema.tables());
        return Formatter.canonical(out.toString());
    }

    /** What stands under a view's name. */
    static void view(View view, YamlLines out, int level) {
        view.comment().ifPresent(comment -> out.prose(level, "comment", comment));
        out.dialects(level, "select", view.select().texts());
        if (view.security() != View.Security.INVOKER) {
            out.entry(level, "security", view.security().toString());
        }
        TableWriter.triggers(view.triggers(), out, level);
        TableWriter.comments(view.comments(), out, level);
    }
}
