package dev.plinth.resolve;

import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.Located;
import dev.plinth.diagnostic.NearestName;
import dev.plinth.expression.Words;
import dev.plinth.model.DataType;
import java.util.Optional;

/** Looks up the enums that types name. */
final class EnumTypes {
    private EnumTypes() {}

    /** The type with its enum; empty where there is none of that name. */
    static Optional<DataType> find(DataType type, KnownTables known) {
        return type instanceof DataType.Enumerated enumerated
                ? known.enumType(enumerated.type().name()).map(DataType.Enumerated::new)
                : Optional.of(type);
    }

    static void reportUnknown(Located<DataType> type, KnownTables known, Diagnostics diagnostics) {
        if (type.value() instanceof DataType.Enumerated enumerated
                && find(enumerated, known).isEmpty()) {
            String name = enumerated.type().name();
            diagnostics.report(
                    DiagnosticCode.UNKNOWN_ENUM,
                    type.span(),
                    "there is no enum " + name,
                    NearestName.hint(
                            name, known.enumNames(), "declare it: enums: { " + Words.name(name) + ": [a, b] }"));
        }
    }
}
