package dev.plinth.accessor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.plinth.model.QualifiedName;
import dev.plinth.model.Sequence;
import java.util.Comparator;
import java.util.OptionalLong;
import java.util.Set;

/** All sequences of a schema. */
final class SequencesClass {
    private SequencesClass() {}

    static TypeSpec.Builder of(JavaSchema schema) {
        TypeSpec.Builder type = KeysClass.constants("Sequences", "All sequences.");
        JavaNames names = new JavaNames(Set.of());
        schema.schema()
                .objects()
                .of(Sequence.class)
                .sorted(Comparator.comparing(Sequence::name))
                .forEach(sequence -> {
                    ColumnType number = ColumnType.of(sequence.type(), schema::enumClass);
                    type.addField(KeysClass.constant(
                            ParameterizedTypeName.get(Jooq.SEQUENCE, number.java()),
                            names.claim(JavaNames.ofConstant(sequence.name())),
                            value(schema, sequence, number)));
                });
        return type;
    }

    private static CodeBlock value(JavaSchema schema, Sequence sequence, ColumnType number) {
        ClassName stands = schema.schemaClass(sequence.name());
        return CodeBlock.of(
                "$T.createSequence($S, $T.INSTANCE, $L, $LL, $LL, $L, $L, $L, null)",
                Jooq.INTERNAL,
                QualifiedName.local(sequence.name()),
                stands,
                number.jooq(),
                sequence.start(),
                sequence.increment(),
                bound(sequence.least()),
                bound(sequence.most()),
                sequence.end() == Sequence.End.CYCLE);
    }

    private static CodeBlock bound(OptionalLong bound) {
        return bound.isPresent() ? CodeBlock.of("$LL", bound.getAsLong()) : CodeBlock.of("null");
    }
}
