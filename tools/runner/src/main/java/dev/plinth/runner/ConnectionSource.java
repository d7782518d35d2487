package dev.plinth.runner;

import java.sql.Connection;
import java.sql.SQLException;

/** Where connections come from: a data source and a supplier look the same from inside. */
interface ConnectionSource {

    Connection connect() throws SQLException;
}
