package dev.plinth.yaml;

import dev.plinth.change.Forms;
import dev.plinth.model.Constraint.ReferentialAction;
import dev.plinth.model.Index;
import dev.plinth.model.NamingStyle;
import dev.plinth.model.Partitioning;
import dev.plinth.model.View;
import java.util.Arrays;
import java.util.List;

/** The words from which an author chooses. Readers compare with them, hints list them, editors offer them. */
final class Choices {
    static final String VERSION = "1";

    /** The major versions of PostgreSQL that are supported. */
    static final List<String> POSTGRESQL_VERSIONS = List.of("13", "14", "15", "16", "17", "18");

    static final List<String> FLAG = List.of("true", "false");

    static final List<String> ACTIONS = Arrays.stream(ReferentialAction.values())
            .map(ReferentialAction::words)
            .toList();

    static final List<String> DEFERRABLE = List.of("true", "false", "initially deferred");

    static final List<String> INDEX_METHODS =
            Arrays.stream(Index.Method.values()).map(Index.Method::word).toList();

    static final List<String> PARTITIONING = Arrays.stream(Partitioning.Method.values())
            .map(Partitioning.Method::word)
            .toList();

    static final List<String> NAMING_STYLES =
            Arrays.stream(NamingStyle.values()).map(NamingStyle::word).toList();

    /** The layout whose names follow a pattern of the project's own. */
    static final String PREFIXED = "prefixed";

    static final List<String> LAYOUTS = List.of(
            "numbered", "dated", "single-file", PREFIXED, "flyway", "liquibase", "golang-migrate", "dbmate", "sqitch");

    static final List<String> VIEW_SECURITY =
            Arrays.stream(View.Security.values()).map(View.Security::toString).toList();

    static final List<String> FORMS =
            Arrays.stream(Forms.values()).map(Forms::word).toList();

    static final List<String> RETENTION = List.of("always", "never");

    private Choices() {}
}
