package dev.plinth.testing;

import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Runs a law on random values; the name of a failing test tells the seed, and {@code -Dseed=N} runs it alone. */
public final class Seeds {
    private Seeds() {}

    public static Stream<DynamicTest> each(int normally, Consumer<RandomGenerator> law) {
        String single = System.getProperty("seed");
        LongStream seeds = single != null
                ? LongStream.of(Long.parseLong(single))
                : LongStream.range(0, "nightly".equals(System.getProperty("plinth.size")) ? normally * 50L : normally);
        return seeds.mapToObj(
                seed -> DynamicTest.dynamicTest("seed " + seed, () -> law.accept(new java.util.Random(seed))));
    }
}
