package dev.plinth.change;

import java.util.Comparator;

/**
 * The order in which a person counts ids: runs of digits compare as numbers, everything else by code point, so that
 * {@code 9_a} comes before {@code 10_b} and {@code 2025-08-30_x} before {@code 2025-10-01_y}.
 */
public final class NaturalOrder implements Comparator<String> {
    public static final Comparator<String> IDS = new NaturalOrder();

    private NaturalOrder() {}

    @Override
    public int compare(String left, String right) {
        int i = 0;
        int j = 0;
        while (i < left.length() && j < right.length()) {
            int leftEnd = runEnd(left, i);
            int rightEnd = runEnd(right, j);
            int order = compareRuns(left.substring(i, leftEnd), right.substring(j, rightEnd));
            if (order != 0) {
                return order;
            }
            i = leftEnd;
            j = rightEnd;
        }
        int rest = Integer.compare(left.length() - i, right.length() - j);
        return rest != 0 ? rest : left.compareTo(right);
    }

    /** A run of digits, or a single other character. */
    private static int runEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end == start ? start + 1 : end;
    }

    private static int compareRuns(String left, String right) {
        if (!isDigit(left.charAt(0)) || !isDigit(right.charAt(0))) {
            return left.compareTo(right);
        }
        String one = withoutZeros(left);
        String other = withoutZeros(right);
        int byLength = Integer.compare(one.length(), other.length());
        return byLength != 0 ? byLength : one.compareTo(other);
    }

    private static String withoutZeros(String digits) {
        int start = 0;
        while (start < digits.length() - 1 && digits.charAt(start) == '0') {
            start++;
        }
        return digits.substring(start);
    }

    private static boolean isDigit(char found) {
        return found >= '0' && found <= '9';
    }
}
