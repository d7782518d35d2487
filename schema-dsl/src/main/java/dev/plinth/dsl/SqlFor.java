package dev.plinth.dsl;

import dev.plinth.model.DialectText;

/** Whom SQL of the author's own is for: one dialect, or all that are not named. */
public sealed interface SqlFor permits Dialect, SqlFor.Others {
    /** Every dialect that has no SQL of its own beside. */
    SqlFor DEFAULT = Others.DEFAULT;

    /** As YAML has it. */
    String word();

    /** The dialects that are not named. */
    enum Others implements SqlFor {
        DEFAULT;

        @Override
        public String word() {
            return DialectText.DEFAULT;
        }
    }
}
