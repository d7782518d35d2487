package dev.plinth.plan;

import java.util.List;

/**
 * What the rows before a plan must satisfy, and what cannot be asked of them.
 *
 * @param unanswerable what the author expects of rows that nobody knows before: the plan is refused
 *
 * @param questions in the order of the steps
 * @param open steps that may stop at rows which nobody knows before: one that reads what an earlier step writes by the author's own
 *     SQL, a key whose values are made while it runs
 */
public record RowConditions(List<Question> questions, List<Open> open, List<Open> unanswerable) {
    public RowConditions {
        questions = List.copyOf(questions);
        open = List.copyOf(open);
        unanswerable = List.copyOf(unanswerable);
    }

    public static RowConditions of(MigrationPlan plan) {
        return new RowConditionFinder(plan).find();
    }

    public List<RowCondition> all() {
        return questions.stream().map(Question::condition).toList();
    }

    /** Those that every engine asks before its first statement, also one that takes its whole transaction back. */
    public List<RowCondition> askedFirst() {
        return all().stream()
                .filter(condition -> condition.asked() == RowCondition.Asked.FIRST)
                .toList();
    }

    /** @param step the number of the operation in the plan that stops where rows break the condition */
    public record Question(int step, RowCondition condition) {}

    /**
     * @param step the number of the operation in the plan
     * @param words what it may stop at
     */
    public record Open(int step, String words) {}
}
