package dev.plinth.prover.conformance;

import java.util.List;

/** A part of the language with its one meaning, and the samples that show it. */
record Form(String name, String meaning, List<Sample> samples) {
    Form {
        samples = List.copyOf(samples);
    }
}
