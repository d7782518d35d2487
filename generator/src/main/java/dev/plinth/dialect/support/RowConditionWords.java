package dev.plinth.dialect.support;

import dev.plinth.plan.RowCondition;

/** What is said where rows break a condition. */
final class RowConditionWords implements RowCondition.Visitor<String> {
    private RowConditionWords() {}

    static String of(RowCondition condition) {
        return condition.accept(new RowConditionWords());
    }

    @Override
    public String noRows(RowCondition.NoRows condition) {
        return condition.table() + " has rows: " + condition.column() + " is NOT NULL and they have no value for it";
    }

    @Override
    public String noNull(RowCondition.NoNull condition) {
        return "rows of " + condition.table() + " have NULL in " + condition.column();
    }

    @Override
    public String noneSince(RowCondition.NoneSince condition) {
        return "rows were written to " + condition.table() + " since " + condition.column()
                + " was dropped, which is NOT NULL, and nothing says what they have in it (`restore:`)";
    }

    @Override
    public String never(RowCondition.Never condition) {
        return condition.why();
    }

    @Override
    public String fits(RowCondition.Fits condition) {
        return "rows of " + condition.table() + " have values in " + condition.column() + " that do not fit "
                + condition.type();
    }

    @Override
    public String satisfies(RowCondition.Satisfies condition) {
        return "rows of " + condition.table() + " break " + condition.name();
    }

    @Override
    public String distinct(RowCondition.Distinct condition) {
        return "rows of " + condition.table() + " collide in " + condition.name();
    }

    @Override
    public String hasPartner(RowCondition.HasPartner condition) {
        return "rows of " + condition.table() + " have no partner in " + condition.target() + ", which "
                + condition.name() + " asks for";
    }

    @Override
    public String noneLike(RowCondition.NoneLike condition) {
        return condition.words();
    }

    @Override
    public String allLike(RowCondition.AllLike condition) {
        return condition.words();
    }

    @Override
    public String noReference(RowCondition.NoReference condition) {
        return condition.words();
    }
}
