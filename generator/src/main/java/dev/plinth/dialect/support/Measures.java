package dev.plinth.dialect.support;

import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;

/** How an engine measures values, to find those that another type cannot hold. */
public interface Measures {
    SqlComposer sql();

    /** A value as a text. */
    SqlFragment text(SqlFragment value);

    /** The number of code points of a text. */
    SqlFragment codePoints(SqlFragment text);

    SqlFragment octets(SqlFragment binary);

    /** Whether a text is taken for an integer where a column becomes one: a condition. */
    SqlFragment isInteger(SqlFragment text);

    /** The integer that such a text is. */
    SqlFragment integer(SqlFragment text);
}
