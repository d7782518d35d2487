package dev.plinth.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that an author probably meant. */
public final class NearestName {
    private NearestName() {}

    /** The candidate with the fewest typing slips to {@code written}; empty where none is near enough to be a slip. */
    public static Optional<String> of(String written, Collection<String> candidates) {
        String lower = written.toLowerCase(Locale.ROOT);
        int allowed = written.length() < 3 ? 0 : Math.max(1, written.length() / 3);
        String nearest = null;
        int fewest = allowed + 1;
        for (String candidate : candidates) {
            if (Math.abs(candidate.length() - written.length()) <= allowed) {
                int slips = slips(lower, candidate.toLowerCase(Locale.ROOT));
                if (slips < fewest || (slips == fewest && nearest != null && candidate.compareTo(nearest) < 0)) {
                    fewest = slips;
                    nearest = candidate;
                }
            }
        }
        return fewest <= allowed ? Optional.ofNullable(nearest) : Optional.empty();
    }

    /** {@code did you mean email?}, or what there is, or {@code otherwise} where there is nothing. */
    public static String hint(String written, Collection<String> candidates, String otherwise) {
        Optional<String> nearest = of(written, candidates);
        if (nearest.isPresent()) {
            return "did you mean " + nearest.get() + "?";
        }
        return candidates.isEmpty() || candidates.size() > 12
                ? otherwise
                : "possible here: " + String.join(", ", candidates);
    }

    /** Insertions, deletions, replacements and swaps of neighbours. */
    private static int slips(String left, String right) {
        int[][] cost = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, left, right, i, j);
            }
        }
        return cost[left.length()][right.length()];
    }

    private static int cheapest(int[][] cost, String left, String right, int i, int j) {
        int replaced = cost[i - 1][j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1
                && j > 1
                && left.charAt(i - 1) == right.charAt(j - 2)
                && left.charAt(i - 2) == right.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
