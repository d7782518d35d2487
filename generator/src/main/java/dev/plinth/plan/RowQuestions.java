package dev.plinth.plan;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is asked of rows, step by step. */
final class RowQuestions {
    private final List<RowConditions.Question> questions = new ArrayList<>();
    private final List<RowConditions.Open> open = new ArrayList<>();
    private final List<RowConditions.Open> unanswerable = new ArrayList<>();
    private int step;

    /** What follows is asked for this step. */
    void of(int number) {
        step = number;
    }

    void add(RowCondition condition) {
        questions.add(new RowConditions.Question(step, condition));
    }

    /** The step may stop at rows that nobody knows before. */
    void open(String words) {
        open.add(new RowConditions.Open(step, words));
    }

    /** The author expects something of rows that nobody knows before. */
    void unanswerable(String words) {
        unanswerable.add(new RowConditions.Open(step, words));
    }

    RowConditions found() {
        return new RowConditions(questions, open, unanswerable);
    }
}
