package dev.plinth.change;

import dev.plinth.expression.ExpressionText;
import dev.plinth.expression.Words;
import dev.plinth.model.DatabaseSchema;
import dev.plinth.model.EnumType;
import dev.plinth.model.Extension;
import dev.plinth.model.RawObject;
import dev.plinth.model.Role;
import dev.plinth.model.Routine;
import dev.plinth.model.SchemaObject;
import dev.plinth.model.Seed;
import dev.plinth.model.SeedRow;
import dev.plinth.model.Sequence;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An object with all that it holds, as lines of text: what fingerprints and checksums are taken over. */
final class ObjectText implements SchemaObject.Visitor<Void> {
    private final StringBuilder text = new StringBuilder();

    private ObjectText() {}

    static String of(SchemaObject object) {
        ObjectText writer = new ObjectText();
        writer.text
                .append(object.kind())
                .append(' ')
                .append(Words.name(object.name()))
                .append('\n');
        object.accept(writer);
        object.comment().ifPresent(comment -> writer.line("comment", Fingerprint.quoted(comment)));
        return writer.text.toString();
    }

    private void line(String label, Object value) {
        text.append(label).append(' ').append(value).append('\n');
    }

    @Override
    public Void databaseSchema(DatabaseSchema schema) {
        Fingerprint.append(text, "degrade", schema.degrade());
        return null;
    }

    @Override
    public Void extension(Extension extension) {
        line("dialect", extension.dialect());
        return null;
    }

    @Override
    public Void enumType(EnumType type) {
        type.values().forEach(value -> line("value", Fingerprint.quoted(value)));
        line("storage", type.storage().name().toLowerCase(Locale.ROOT));
        return null;
    }

    @Override
    public Void sequence(Sequence sequence) {
        line("type", sequence.type());
        line("start", sequence.start());
        line("increment", sequence.increment());
        sequence.least().ifPresent(least -> line("least", least));
        sequence.most().ifPresent(most -> line("most", most));
        line("end", sequence.end().name().toLowerCase(Locale.ROOT));
        Fingerprint.append(text, "degrade", sequence.degrade());
        return null;
    }

    @Override
    public Void raw(RawObject object) {
        line("place", object.place());
        Fingerprint.append(text, "create", object.create().texts());
        Fingerprint.append(text, "drop", object.drop().texts());
        return null;
    }

    @Override
    public Void routine(Routine routine) {
        line("form", routine.form().name().toLowerCase(Locale.ROOT));
        parameters("parameter", routine.parameters());
        routine.result().ifPresent(result -> {
            if (result instanceof Routine.Result.Value value) {
                line("returns", value.type());
            } else if (result instanceof Routine.Result.Rows rows) {
                parameters("returns column", rows.columns());
            } else {
                line("returns", "trigger");
            }
        });
        Fingerprint.append(text, "body", routine.body().texts());
        routine.options().forEach((dialect, values) -> Fingerprint.append(text, "option " + dialect, values));
        Fingerprint.append(text, "degrade", routine.degrade());
        return null;
    }

    @Override
    public Void role(Role role) {
        if (role.origin() == Role.Origin.EXTERNAL) {
            line("origin", "external");
        }
        role.grants().forEach((table, privileges) -> line("grant " + Words.name(table), privileges));
        role.execute().forEach(routine -> line("execute", Words.name(routine)));
        role.use().forEach(sequence -> line("use", Words.name(sequence)));
        role.memberOf().forEach(parent -> line("member of", Words.name(parent)));
        Fingerprint.append(text, "degrade", role.degrade());
        return null;
    }

    @Override
    public Void seed(Seed seed) {
        line("key", seed.keyColumns().stream().map(Words::name).collect(Collectors.joining(", ")));
        for (SeedRow row : seed.rows()) {
            line(
                    "row",
                    row.values().entrySet().stream()
                            .map(entry -> Words.name(entry.getKey()) + " "
                                    + Fingerprint.quoted(ExpressionText.of(entry.getValue())))
                            .collect(Collectors.joining(", ")));
        }
        return null;
    }

    private void parameters(String label, List<Routine.Parameter> parameters) {
        for (Routine.Parameter parameter : parameters) {
            line(
                    label,
                    Words.name(parameter.name()) + " " + parameter.type()
                            + parameter
                                    .defaultValue()
                                    .map(value -> " default " + ExpressionText.of(value))
                                    .orElse(""));
        }
    }
}
