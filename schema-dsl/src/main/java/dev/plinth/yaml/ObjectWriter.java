package dev.plinth.yaml;

import dev.plinth.expression.ExpressionText;
import dev.plinth.model.DataType;
import dev.plinth.model.DatabaseSchema;
import dev.plinth.model.EnumType;
import dev.plinth.model.Expression;
import dev.plinth.model.Extension;
import dev.plinth.model.Privilege;
import dev.plinth.model.RawObject;
import dev.plinth.model.Role;
import dev.plinth.model.Routine;
import dev.plinth.model.SchemaObject;
import dev.plinth.model.SchemaObjects;
import dev.plinth.model.Seed;
import dev.plinth.model.Sequence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes what a schema holds beside tables and views. */
final class ObjectWriter {
    private final YamlLines out;

    ObjectWriter(YamlLines out) {
        this.out = out;
    }

    void write(SchemaObjects objects) {
        each("schemas", objects.of(DatabaseSchema.class).toList());
        extensions(objects.of(Extension.class).toList());
        each("enums", objects.of(EnumType.class).toList());
        each("sequences", objects.of(Sequence.class).toList());
        each("raw", objects.of(RawObject.class).toList());
        each("routines", objects.of(Routine.class).toList());
        each("roles", objects.of(Role.class).toList());
    }

    /** Names alone where nothing is said of any. */
    private void extensions(List<Extension> extensions) {
        if (!extensions.isEmpty()) {
            out.key(0, "extensions");
        }
        extensions.stream()
                .collect(Collectors.groupingBy(Extension::dialect, TreeMap::new, Collectors.toList()))
                .forEach((dialect, all) -> {
                    if (all.stream().allMatch(extension -> extension.comment().isEmpty())) {
                        out.entry(
                                1,
                                dialect,
                                list(all.stream().map(Extension::name).toList()));
                    } else {
                        out.key(1, dialect);
                        all.forEach(extension -> {
                            out.key(2, extension.name());
                            keys(extension, 3);
                        });
                    }
                });
    }

    private void each(String key, List<? extends SchemaObject> objects) {
        if (!objects.isEmpty()) {
            out.key(0, key);
        }
        for (SchemaObject object : objects) {
            out.key(1, object.name());
            keys(object, 2);
        }
    }

    /** What stands under an object's name. */
    void keys(SchemaObject object, int level) {
        object.comment().ifPresent(comment -> out.prose(level, "comment", comment));
        object.accept(new SchemaObject.Visitor<Void>() {
            @Override
            public Void databaseSchema(DatabaseSchema schema) {
                if (!schema.degrade().isEmpty()) {
                    out.dialects(level, "degrade", schema.degrade());
                }
                return null;
            }

            @Override
            public Void extension(Extension extension) {
                return null;
            }

            @Override
            public Void enumType(EnumType type) {
                out.entry(level, "values", list(type.values()));
                if (type.storage() == EnumType.Storage.NATIVE) {
                    out.entry(level, "native", "true");
                }
                return null;
            }

            @Override
            public Void sequence(Sequence sequence) {
                out.entry(level, "type", sequence.type().toString().toLowerCase(Locale.ROOT));
                out.entry(level, "start", Long.toString(sequence.start()));
                out.entry(level, "increment", Long.toString(sequence.increment()));
                sequence.least().ifPresent(least -> out.entry(level, "min", Long.toString(least)));
                sequence.most().ifPresent(most -> out.entry(level, "max", Long.toString(most)));
                if (sequence.end() == Sequence.End.CYCLE) {
                    out.entry(level, "cycle", "true");
                }
                if (!sequence.degrade().isEmpty()) {
                    out.dialects(level, "degrade", sequence.degrade());
                }
                return null;
            }

            @Override
            public Void raw(RawObject object) {
                if (object.place() != RawObject.Place.BEFORE_TABLES) {
                    out.entry(level, "place", object.place().words());
                }
                out.dialects(level, "create", object.create().texts());
                out.dialects(level, "drop", object.drop().texts());
                return null;
            }

            @Override
            public Void routine(Routine routine) {
                parameters("parameters", routine.parameters());
                routine.result().ifPresent(result -> {
                    if (result instanceof Routine.Result.Value value) {
                        out.entry(level, "returns", parameter(value.type(), Optional.empty()));
                    } else if (result instanceof Routine.Result.Rows rows) {
                        parameters("returns", rows.columns());
                    } else {
                        out.entry(level, "returns", "trigger");
                    }
                });
                out.dialects(level, "body", routine.body().texts());
                if (!routine.degrade().isEmpty()) {
                    out.dialects(level, "degrade", routine.degrade());
                }
                routine.options().forEach((dialect, values) -> out.dialects(level, dialect, values));
                return null;
            }

            @Override
            public Void role(Role role) {
                if (role.origin() == Role.Origin.EXTERNAL) {
                    out.entry(level, "external", "true");
                }
                names("member of", role.memberOf());
                if (!role.grants().isEmpty()) {
                    out.key(level, "grants");
                }
                role.grants().forEach((table, privileges) -> {
                    List<String> words =
                            privileges.stream().map(Privilege::toString).toList();
                    out.entry(level + 1, table, YamlLines.flowList(words));
                });
                names("execute", role.execute());
                names("use", role.use());
                if (!role.degrade().isEmpty()) {
                    out.dialects(level, "degrade", role.degrade());
                }
                return null;
            }

            @Override
            public Void seed(Seed seed) {
                new SeedWriter(out).keys(seed, level);
                return null;
            }

            private void names(String key, Set<String> names) {
                if (!names.isEmpty()) {
                    out.entry(level, key, YamlLines.flowList(names));
                }
            }

            private void parameters(String key, List<Routine.Parameter> parameters) {
                if (!parameters.isEmpty()) {
                    out.key(level, key);
                }
                for (Routine.Parameter parameter : parameters) {
                    String written = parameter(parameter.type(), parameter.defaultValue());
                    out.entry(level + 1, parameter.name(), written);
                }
            }
        });
    }

    /** What a routine takes or gives back: a line, or a map where engines have types of their own for it. */
    private static String parameter(DataType type, Optional<Expression> value) {
        String otherwise =
                value.map(found -> " default " + ExpressionText.of(found)).orElse("");
        if (type instanceof DataType.Native own) {
            Map<String, String> keys = new LinkedHashMap<>();
            keys.put("type", YamlText.code(own.base() + otherwise, YamlText.Place.FLOW));
            keys.put("native", YamlLines.flowTexts(own.types()));
            return YamlLines.flowMap(keys);
        }
        return YamlText.code(type + otherwise, YamlText.Place.BLOCK);
    }

    private static String list(List<String> texts) {
        return texts.stream()
                .map(text -> YamlText.text(text, YamlText.Place.FLOW))
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
