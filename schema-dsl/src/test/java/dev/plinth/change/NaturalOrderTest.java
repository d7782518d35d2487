package dev.plinth.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {
    @Test
    void numbersCompareAsNumbers() {
        List<String> ordered = List.of(
                "",
                "000_baseline",
                "001_a",
                "1_b",
                "2_a",
                "9_z",
                "010_a",
                "10_b",
                "99999999999999999999_a",
                "100000000000000000000_a",
                "2025-08-30_add".replace("2025", "200000000000000000025"),
                "a",
                "a1",
                "a1b",
                "a02",
                "a10",
                "b");
        List<String> shuffled = new ArrayList<>(ordered);
        Collections.shuffle(shuffled, new Random(1));
        shuffled.sort(NaturalOrder.IDS);
        assertThat(shuffled).isEqualTo(ordered);
    }

    @Test
    void differentIdsAreNeverEqual() {
        assertThat(NaturalOrder.IDS.compare("1_a", "01_a")).isNotZero();
        assertThat(NaturalOrder.IDS.compare("01_a", "1_a")).isNotZero();
        assertThat(NaturalOrder.IDS.compare("1_a", "1_a")).isZero();
    }
}
