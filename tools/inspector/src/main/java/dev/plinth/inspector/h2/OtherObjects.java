package dev.plinth.inspector.h2;

import dev.plinth.inspector.support.CatalogAssembly;
import dev.plinth.inspector.support.Queries;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Objects of a schema that are no tables and no views: sequences, domains, constants, synonyms, routines and grants. */
final class OtherObjects {
    private static final List<Kind> KINDS = List.of(
            new Kind(
                    "sequence",
                    "SELECT SEQUENCE_NAME, CONCAT_WS(' ', DATA_TYPE, 'START', START_VALUE, 'INCREMENT', INCREMENT,"
                            + " 'MINVALUE', MINIMUM_VALUE, 'MAXVALUE', MAXIMUM_VALUE, 'CYCLE', CYCLE_OPTION,"
                            + " 'CACHE', CACHE, REMARKS)"
                            + " FROM INFORMATION_SCHEMA.SEQUENCES WHERE SEQUENCE_SCHEMA = CURRENT_SCHEMA"),
            new Kind(
                    "constant",
                    "SELECT CONSTANT_NAME, CONCAT_WS(' ', DATA_TYPE, VALUE_DEFINITION, REMARKS)"
                            + " FROM INFORMATION_SCHEMA.CONSTANTS WHERE CONSTANT_SCHEMA = CURRENT_SCHEMA"),
            new Kind(
                    "synonym",
                    "SELECT SYNONYM_NAME, CONCAT_WS(' ', SYNONYM_FOR_SCHEMA, SYNONYM_FOR, STATUS, REMARKS)"
                            + " FROM INFORMATION_SCHEMA.SYNONYMS WHERE SYNONYM_SCHEMA = CURRENT_SCHEMA"),
            new Kind(
                    "grant",
                    "SELECT TABLE_NAME || ' to ' || GRANTEE, RIGHTS FROM INFORMATION_SCHEMA.RIGHTS"
                            + " WHERE TABLE_SCHEMA = CURRENT_SCHEMA"),
            new Kind(
                    "routine",
                    "SELECT SPECIFIC_NAME, CONCAT_WS(' ', ROUTINE_TYPE, DATA_TYPE, EXTERNAL_LANGUAGE, EXTERNAL_NAME,"
                            + " ROUTINE_DEFINITION, CASE IS_DETERMINISTIC WHEN 'YES' THEN 'DETERMINISTIC' END, REMARKS)"
                            + " FROM INFORMATION_SCHEMA.ROUTINES WHERE ROUTINE_SCHEMA = CURRENT_SCHEMA"));

    private static final String DOMAINS = """
            SELECT D.*, (SELECT LISTAGG('CONSTRAINT "' || C.CONSTRAINT_NAME || '" CHECK (' || K.CHECK_CLAUSE || ')', ' ')
                    WITHIN GROUP (ORDER BY C.CONSTRAINT_NAME)
                FROM INFORMATION_SCHEMA.DOMAIN_CONSTRAINTS C
                JOIN INFORMATION_SCHEMA.CHECK_CONSTRAINTS K ON K.CONSTRAINT_SCHEMA = C.CONSTRAINT_SCHEMA
                    AND K.CONSTRAINT_NAME = C.CONSTRAINT_NAME
                WHERE C.DOMAIN_SCHEMA = D.DOMAIN_SCHEMA AND C.DOMAIN_NAME = D.DOMAIN_NAME) AS CHECKS
            FROM INFORMATION_SCHEMA.DOMAINS D WHERE D.DOMAIN_SCHEMA = CURRENT_SCHEMA
            """;

    private OtherObjects() {}

    static void read(Connection connection, CatalogAssembly assembly, TypeTexts types) throws SQLException {
        for (Kind kind : KINDS) {
            List<Other> others =
                    Queries.rows(connection, kind.query(), row -> new Other(row.getString(1), row.getString(2)));
            others.forEach(other -> assembly.addOther(kind.name(), other.name(), other.definition()));
        }
        Queries.rows(connection, DOMAINS, row -> {
            String definition = types.ofDomain(row)
                    + Queries.text(row, "DOMAIN_DEFAULT")
                            .map(" DEFAULT "::concat)
                            .orElse("")
                    + Queries.text(row, "DOMAIN_ON_UPDATE")
                            .map(" ON UPDATE "::concat)
                            .orElse("")
                    + Queries.text(row, "PARENT_DOMAIN_NAME")
                            .map(" FROM "::concat)
                            .orElse("")
                    + Queries.text(row, "CHECKS").map(" "::concat).orElse("")
                    + Queries.text(row, "REMARKS").map(" COMMENT "::concat).orElse("");
            assembly.addOther("domain", row.getString("DOMAIN_NAME"), definition);
            return definition;
        });
    }

    private record Kind(String name, String query) {}

    private record Other(String name, String definition) {}
}
