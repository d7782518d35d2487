package dev.plinth.yaml;

import dev.plinth.diagnostic.Diagnostics;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Goes through a document along the reader's tables, and notes what it meets. */
final class UsedConstructs {
    private final SortedSet<String> found = new TreeSet<>();

    SortedSet<String> found() {
        return found;
    }

    void document(String yaml) {
        new YamlReader(new Diagnostics())
                .read(new SourceFile("document", yaml))
                .filter(YamlNode.Mapping.class::isInstance)
                .map(YamlNode.Mapping.class::cast)
                .ifPresent(mapping -> map(root(mapping), mapping));
    }

    private static Section root(YamlNode.Mapping mapping) {
        if (find(mapping, "plinth").isPresent()) {
            return Section.PROJECT;
        }
        return find(mapping, "migration").isPresent() ? Section.MIGRATION : Section.SCHEMA;
    }

    private static Optional<YamlNode.Entry> find(YamlNode.Mapping mapping, String key) {
        return mapping.entries().stream()
                .filter(entry -> entry.key().value().equals(key))
                .findFirst();
    }

    private void map(Section section, YamlNode.Mapping mapping) {
        for (Key key : section.entries()) {
            find(mapping, key.name()).ifPresent(entry -> {
                found.add(LanguageTables.construct(section, key));
                value(key.shape(), entry.value());
                if (section == Section.COLUMN && key.name().equals("type")) {
                    type(entry.value());
                }
            });
        }
    }

    private void value(Shape shape, YamlNode node) {
        if (shape == ColumnKeys.DEFINITION && node instanceof YamlNode.Scalar line) {
            column(line.value());
        } else if (shape instanceof Shape.Keys keys && node instanceof YamlNode.Mapping mapping) {
            map(keys.section().get(), mapping);
        } else if (shape instanceof Shape.Expression && node instanceof YamlNode.Mapping mapping) {
            map(Section.RAW_SQL, mapping);
        } else if (shape instanceof Shape.Sql && node instanceof YamlNode.Mapping mapping) {
            map(Section.SQL_FILE, mapping);
            mapping.entries().forEach(entry -> value(shape, entry.value()));
        } else if (shape instanceof Shape.Named named && node instanceof YamlNode.Mapping mapping) {
            mapping.entries().forEach(entry -> value(named.value(), entry.value()));
        } else if (shape instanceof Shape.ListOf list && node instanceof YamlNode.Sequence sequence) {
            sequence.items().forEach(item -> value(list.item(), item));
        } else if (shape instanceof Shape.Steps && node instanceof YamlNode.Sequence sequence) {
            sequence.items().forEach(this::step);
        } else if (shape instanceof Shape.AnyOf anyOf) {
            value(chosen(anyOf, node), node);
        }
    }

    /** The way that was meant: for a map, the one that has its keys, before one whose keys are the author's. */
    private static Shape chosen(Shape.AnyOf anyOf, YamlNode node) {
        List<Shape> shapes = anyOf.shapes();
        if (node instanceof YamlNode.Mapping mapping) {
            List<String> keys =
                    mapping.entries().stream().map(entry -> entry.key().value()).toList();
            return shapes.stream()
                    .filter(shape -> shape instanceof Shape.Keys found
                            && found.section().get().keys().containsAll(keys))
                    .findFirst()
                    .or(() -> shapes.stream()
                            .filter(Shape.Named.class::isInstance)
                            .findFirst())
                    .orElse(shapes.get(0));
        }
        return shapes.stream()
                .filter(shape -> node instanceof YamlNode.Sequence && shape instanceof Shape.ListOf)
                .findFirst()
                .orElse(shapes.get(0));
    }

    private void step(YamlNode node) {
        if (!(node instanceof YamlNode.Mapping mapping) || mapping.entries().isEmpty()) {
            return;
        }
        Optional<StepVerb> verb = StepVerb.find(mapping.entries().get(0).key().value());
        verb.ifPresent(known -> {
            found.add(LanguageTables.construct(known));
            if (known == StepVerb.SQL && mapping.entries().get(0).value() instanceof YamlNode.Mapping sql) {
                map(Section.SQL_STEP, sql);
            }
            if (known.form() == StepTarget.Form.PART_AND_MORE
                    && mapping.entries().get(0).value() instanceof YamlNode.Scalar line) {
                column(line.value().replaceFirst("^\\S+\\s*", ""));
            }
            for (Key key : known.beside()) {
                find(mapping, key.name()).ifPresent(entry -> {
                    if (LanguageTables.own(known).contains(key)) {
                        found.add(LanguageTables.construct(known, key));
                    }
                    value(key.shape(), entry.value());
                });
            }
        });
    }

    /** A column as one line: its clauses are keys of the map that says the same. */
    private void column(String line) {
        for (Key key : ColumnKeys.COLUMN) {
            boolean said = Pattern.compile("(^|[\\s?)])" + Pattern.quote(key.name()) + "($|[\\s(])")
                    .matcher(line)
                    .find();
            if (said) {
                found.add(LanguageTables.construct(Section.COLUMN, key));
            }
        }
        if (line.strip().startsWith("->")) {
            note("references");
        } else {
            note("type");
        }
        TypeWords.word(line).ifPresent(type -> found.add(LanguageTables.construct(type)));
    }

    private void note(String columnKey) {
        ColumnKeys.COLUMN.stream()
                .filter(key -> key.name().equals(columnKey))
                .forEach(key -> found.add(LanguageTables.construct(Section.COLUMN, key)));
    }

    private void type(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            TypeWords.word(scalar.value()).ifPresent(type -> found.add(LanguageTables.construct(type)));
        }
    }
}
