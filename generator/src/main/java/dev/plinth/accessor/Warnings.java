package dev.plinth.accessor;

import com.palantir.javapoet.AnnotationSpec;

/** What the compiler may not complain of in generated code. */
final class Warnings {
    private Warnings() {}

    static AnnotationSpec suppressed(String kind) {
        return AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "$S", kind)
                .build();
    }
}
