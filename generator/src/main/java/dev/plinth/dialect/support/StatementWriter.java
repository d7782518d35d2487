package dev.plinth.dialect.support;

import dev.plinth.catalog.CatalogColumn;
import dev.plinth.catalog.CatalogConstraint;
import dev.plinth.catalog.CatalogIndex;
import dev.plinth.catalog.CatalogTable;
import dev.plinth.catalog.CatalogTrigger;
import dev.plinth.catalog.CatalogView;
import dev.plinth.model.PartComments;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.SqlStatement;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * One physical change, as an engine with a full ALTER TABLE spells it. Every form that takes something away, or gives it
 * another name, does nothing where that has happened already, so that a rollback can run twice.
 */
public interface StatementWriter {
    List<SqlStatement> createTable(CatalogTable table);

    List<SqlStatement> dropTable(CatalogTable table);

    List<SqlStatement> renameTable(String from, String to);

    List<SqlStatement> tableComment(CatalogTable table);

    /** @param comment empty: nothing is said of the part any more */
    List<SqlStatement> partComment(String table, PartComments.Part part, Optional<String> comment);

    /** Brings a table from the options of {@code before} to those of {@code after}. */
    List<SqlStatement> tableOptions(CatalogTable before, CatalogTable after);

    /** @param fill the value that existing rows get; empty: the column's default, or NULL */
    List<SqlStatement> addColumn(CatalogTable table, CatalogColumn column, Optional<SqlFragment> fill);

    List<SqlStatement> dropColumn(CatalogTable table, CatalogColumn column);

    List<SqlStatement> renameColumn(String table, String from, String to);

    /** @param fill the value that NULLs become where the new definition admits none */
    List<SqlStatement> alterColumn(
            CatalogTable table, CatalogColumn before, CatalogColumn after, Optional<SqlFragment> fill);

    List<SqlStatement> addConstraint(CatalogTable table, CatalogConstraint constraint);

    List<SqlStatement> dropConstraint(CatalogTable table, CatalogConstraint constraint);

    List<SqlStatement> renameConstraint(String table, CatalogConstraint from, String to);

    List<SqlStatement> createIndex(CatalogTable table, CatalogIndex index);

    /** The same index, held otherwise. */
    List<SqlStatement> alterIndex(CatalogTable table, CatalogIndex before, CatalogIndex after);

    List<SqlStatement> dropIndex(CatalogTable table, CatalogIndex index);

    List<SqlStatement> renameIndex(String table, CatalogIndex from, String to);

    List<SqlStatement> createTrigger(String table, CatalogTrigger trigger);

    List<SqlStatement> dropTrigger(String table, CatalogTrigger trigger);

    List<SqlStatement> createView(CatalogView view);

    /** Says something of a column or a trigger of a view that is new, where that is said otherwise than of a table's. */
    default List<SqlStatement> viewPartComment(String view, PartComments.Part part, String comment) {
        return partComment(view, part, Optional.of(comment));
    }

    List<SqlStatement> dropView(CatalogView view);

    List<SqlStatement> updateRows(String table, SortedMap<String, SqlFragment> values, Optional<SqlFragment> where);

    List<SqlStatement> deleteRows(String table, Optional<SqlFragment> where);
}
