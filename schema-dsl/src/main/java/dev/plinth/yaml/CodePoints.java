package dev.plinth.yaml;

import java.util.Arrays;

/**
 * Counts the characters of a text as editors do, by code points. The JDK counts by walking; on a file that is one long
 * line, asking so for the place of every word takes the square of its length, so here the rare pairs of surrogates are
 * found once.
 */
final class CodePoints {
    /** Offsets of the second halves of pairs. */
    private final int[] pairs;

    private CodePoints(int[] pairs) {
        this.pairs = pairs;
    }

    static CodePoints of(String text) {
        int[] pairs = new int[0];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                pairs = count == pairs.length ? Arrays.copyOf(pairs, Math.max(16, count * 2)) : pairs;
                pairs[count++] = i;
            }
        }
        return new CodePoints(Arrays.copyOf(pairs, count));
    }

    int count(int from, int to) {
        return to - from - (pairsBefore(to) - pairsBefore(from));
    }

    /** The offset that stands so many characters after {@code from}; at most {@code end}. */
    int offset(int from, int count, int end) {
        int low = Math.min(end, from + count);
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (count(from, middle) < count) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int pairsBefore(int offset) {
        int found = Arrays.binarySearch(pairs, offset);
        return found >= 0 ? found : -found - 1;
    }
}
