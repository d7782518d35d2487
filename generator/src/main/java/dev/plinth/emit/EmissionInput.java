package dev.plinth.emit;

import dev.plinth.change.Forms;
import dev.plinth.change.Migration;
import dev.plinth.change.RetentionPolicy;
import dev.plinth.diagnostic.Origins;
import dev.plinth.dialect.Dialect;
import dev.plinth.model.Schema;
import java.util.List;

/**
 * What is emitted.
 *
 * @param project its name
 * @param declared the schema that the migrations arrive at
 * @param migrations in order
 * @param replaced those in the place of which one of the others stands, in their order
 * @param retention what becomes of values that steps take away which say nothing of it
 * @param layout how the files are named and arranged
 * @param forms of the steps that say nothing of it
 * @param origins of the steps, at {@code migrations/<id>/steps/<n>}
 * @param frozen what was generated before
 */
public record EmissionInput(
        String project,
        List<Dialect> dialects,
        Schema declared,
        List<Migration> migrations,
        List<Migration> replaced,
        RetentionPolicy retention,
        LayoutChoice layout,
        Forms forms,
        Origins origins,
        Frozen frozen) {
    public EmissionInput {
        dialects = List.copyOf(dialects);
        migrations = List.copyOf(migrations);
        replaced = List.copyOf(replaced);
    }

    /** Of a project in which nothing was replaced, and whose tables are in use. */
    public EmissionInput(
            String project,
            List<Dialect> dialects,
            Schema declared,
            List<Migration> migrations,
            RetentionPolicy retention,
            LayoutChoice layout,
            Origins origins) {
        this(project, dialects, declared, migrations, List.of(), retention, layout, Forms.SAFE, origins, Frozen.NONE);
    }

    /** The same, and what was generated before. */
    public EmissionInput with(Frozen before) {
        return new EmissionInput(
                project, dialects, declared, migrations, replaced, retention, layout, forms, origins, before);
    }

    /** The same in other forms. */
    public EmissionInput in(Forms other) {
        return new EmissionInput(
                project, dialects, declared, migrations, replaced, retention, layout, other, origins, frozen);
    }

    /** The same for one dialect. */
    public EmissionInput of(Dialect dialect) {
        return new EmissionInput(
                project, List.of(dialect), declared, migrations, replaced, retention, layout, forms, origins, frozen);
    }
}
