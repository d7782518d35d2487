package dev.plinth.dialect;

import dev.plinth.catalog.Catalog;
import dev.plinth.change.State;
import dev.plinth.model.Expression;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.sql.IdentifierRules;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.Unit;
import java.util.List;
import java.util.Set;

/**
 * One database engine's way of holding and changing a schema. Everything that differs between engines is behind this
 * interface; nobody else asks which engine it is.
 */
public interface Dialect {
    /** The name that the language knows it by. */
    String name();

    /**
     * The same for servers of this major version and newer: what only a newer one has is refused, too. An engine that comes in one
     * version is what it is.
     */
    default Dialect since(int version) {
        return this;
    }

    /**
     * Every physical object that the engine holds for a state: a pure function.
     *
     * @throws RefusedException naming everything that the engine cannot hold
     */
    Catalog derive(State state);

    /**
     * What the engine really has to do for a plan, in order.
     *
     * @throws RefusedException naming everything that the engine cannot do
     */
    List<Unit> lower(MigrationPlan plan);

    /**
     * The same so that others read and write while it runs, wherever the engine has a way: in several transactions, and with
     * statements outside any. What has no such way is as in {@link #lower}.
     *
     * @param plain numbers of steps that are to be as in {@link #lower} anyway
     */
    default List<Unit> lowerSafely(MigrationPlan plan, Set<Integer> plain) {
        return lower(plan);
    }

    /**
     * The same for plans that run one after the other in one transaction.
     *
     * @throws RefusedException naming everything that the engine cannot do so
     */
    default List<List<Unit>> lowerTogether(List<MigrationPlan> plans) {
        return plans.stream().map(this::lower).toList();
    }

    /** How it writes names. */
    IdentifierRules identifiers();

    ScriptStyle script();

    VerifyQueries verification();

    /**
     * What a plan asks of the rows that are there before it, in the order of its steps.
     *
     * @throws RefusedException naming what the engine cannot ask
     */
    List<RowQuestion> questions(MigrationPlan plan);

    /** The rows of a table for which a condition holds, as a query names them behind what it selects. */
    SqlFragment rowsWhere(State state, String table, Expression condition);

    RunnerProfile runner();
}
