package dev.plinth.prover.golden;

import dev.plinth.prover.engine.ScratchDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryOutputEnum;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.DirectoryResourceAccessor;
import liquibase.ui.LoggerUIService;

/** By Liquibase itself, both ways. Its own tables are taken away again, to compare catalogs. */
record LiquibaseWay(ScratchDatabase database, Connection connection, LaidOut files) implements Way {
    private interface Work {
        void run(Liquibase liquibase) throws Exception;
    }

    @Override
    public void up() throws Exception {
        with(liquibase -> liquibase.update(new Contexts(), new LabelExpression()));
    }

    @Override
    public void down() throws Exception {
        with(liquibase -> {
            liquibase.changeLogSync(new Contexts(), new LabelExpression());
            liquibase.rollback(files.migrations(), new Contexts(), new LabelExpression());
        });
    }

    private void with(Work work) throws Exception {
        try (Connection own = new ScratchDataSource(database).getConnection()) {
            Database target = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(own));
            Liquibase liquibase = new Liquibase("changelog.xml", new DirectoryResourceAccessor(files.folder()), target);
            liquibase.setShowSummaryOutput(UpdateSummaryOutputEnum.LOG);
            Scope.child(Map.of(Scope.Attr.ui.name(), new LoggerUIService()), () -> work.run(liquibase));
        } finally {
            forget();
        }
    }

    private void forget() throws SQLException {
        for (String table : List.of("databasechangelog", "databasechangeloglock")) {
            for (String written : List.of(table, table.toUpperCase(Locale.ROOT))) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("DROP TABLE IF EXISTS \"" + written + "\"");
                }
            }
        }
    }
}
