package dev.plinth.prover.golden;

import dev.plinth.dialect.Dialect;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.plan.Planner;
import dev.plinth.prover.SchemaInstaller;
import java.sql.Connection;

/** Unit by unit over JDBC, as the runner does it. */
record UnitWay(SchemaInstaller installer, MigrationPlan plan) implements Way {
    static UnitWay of(Connection connection, Dialect dialect, MigrationPlan plan) {
        return new UnitWay(new SchemaInstaller(connection, dialect), plan);
    }

    @Override
    public void up() throws Exception {
        installer.run(plan);
    }

    @Override
    public void down() throws Exception {
        installer.run(Planner.invert(plan));
    }
}
