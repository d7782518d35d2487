package dev.plinth.prover.random;

/** How much a run does: little in every build, all of it at night. */
final class Size {
    private Size() {}

    static int of(int normal, int nightly) {
        return System.getProperty("plinth.size", "normal").equals("nightly") ? nightly : normal;
    }
}
