package dev.plinth.yaml;

import dev.plinth.yaml.FormatNode.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the comments and blank lines of a file, and gives each to the entry or item that it stands at. */
final class FormatRemarks {
    private final SourceFile file;
    private final List<Unit> units;
    private final List<int[]> covered;

    private enum Kind {
        BLANK,
        OWN_LINE,
        BEHIND
    }

    private record Remark(Kind kind, String text, int at, int column) {}

    /**
     * @param units in the order of the file
     * @param covered ranges that hold texts, in which nothing is a comment
     */
    FormatRemarks(SourceFile file, List<Unit> units, List<int[]> covered) {
        this.file = file;
        this.units = new ArrayList<>(units);
        this.units.sort(Comparator.comparingInt(Unit::start));
        this.covered = new ArrayList<>(covered);
        this.covered.sort(Comparator.comparingInt(range -> range[0]));
    }

    void attach() {
        if (units.isEmpty()) {
            return;
        }
        List<Remark> group = new ArrayList<>();
        int next = 0;
        for (Remark remark : remarks()) {
            int following = next;
            while (following < units.size() && units.get(following).start() <= remark.at()) {
                following++;
            }
            if (following != next) {
                between(next, group);
                group.clear();
                next = following;
            }
            if (remark.kind() == Kind.BEHIND) {
                behind(next, remark);
            } else {
                group.add(remark);
            }
        }
        between(next, group);
    }

    private void behind(int next, Remark remark) {
        if (next == 0) {
            units.get(0).before.add(remark.text());
        } else {
            outside(units.get(next - 1), remark.at()).beside.add(remark.text());
        }
    }

    /** The unit itself, or the one whose value are the brackets that close before the offset. */
    private static Unit outside(Unit unit, int at) {
        Unit found = unit;
        while (found.flowEnd() <= at && found.parent().isPresent()) {
            found = found.parent().get();
        }
        return found;
    }

    /** What stands between two units, and after the last. */
    private void between(int next, List<Remark> group) {
        Optional<Unit> following = next < units.size() ? Optional.of(units.get(next)) : Optional.empty();
        List<String> blank = new ArrayList<>();
        boolean down = next == 0;
        for (Remark remark : group) {
            if (remark.kind() == Kind.BLANK) {
                blank.add("");
                continue;
            }
            Optional<List<String>> above = down ? Optional.empty() : above(units.get(next - 1), following, remark);
            down = above.isEmpty();
            List<String> place = above.orElseGet(() -> following.orElseThrow().before);
            place.addAll(blank);
            blank.clear();
            place.add(remark.text());
        }
        boolean inFlow = !group.isEmpty()
                && next > 0
                && outside(units.get(next - 1), group.get(0).at()).flowEnd() != Integer.MAX_VALUE;
        if (!inFlow) {
            following.ifPresent(unit -> unit.before.addAll(blank));
        }
    }

    /** Where a comment belongs to what is above it: it stands at least as far to the right, and what follows does not. */
    private static Optional<List<String>> above(Unit last, Optional<Unit> following, Remark remark) {
        if (remark.at() < last.contentEnd()) {
            return Optional.of(last.before);
        }
        Unit outer = outside(last, remark.at());
        if (outer.flowEnd() != Integer.MAX_VALUE) {
            boolean same = following.isPresent() && following.get().start() < outer.flowEnd();
            return same ? Optional.empty() : Optional.of(outer.after);
        }
        int limit = following.map(Unit::column).orElse(-1);
        Optional<Unit> candidate = Optional.of(outer);
        while (candidate.isPresent()) {
            Unit unit = candidate.get();
            boolean top = following.isEmpty() && unit.parent().isEmpty();
            if (top || (unit.column() > limit && unit.column() <= remark.column())) {
                return Optional.of(unit.after);
            }
            candidate = unit.parent();
        }
        return Optional.empty();
    }

    private List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        int range = 0;
        for (int line = 0; line < file.lineCount(); line++) {
            int start = file.lineStart(line);
            int end = file.lineEnd(line);
            while (range < covered.size() && covered.get(range)[1] <= start) {
                range++;
            }
            boolean within = range < covered.size() && covered.get(range)[0] < start;
            if (!within && file.text().substring(start, end).isBlank()) {
                remarks.add(new Remark(Kind.BLANK, "", start, 0));
            } else {
                comment(start, end, range).ifPresent(remarks::add);
            }
        }
        return remarks;
    }

    private Optional<Remark> comment(int start, int end, int firstRange) {
        String text = file.text();
        int range = firstRange;
        int at = start;
        while (at < end) {
            while (range < covered.size() && covered.get(range)[1] <= at) {
                range++;
            }
            if (range < covered.size() && covered.get(range)[0] <= at) {
                at = covered.get(range)[1];
                continue;
            }
            boolean begins = at == start || Character.isWhitespace(text.charAt(at - 1));
            if (text.charAt(at) == '#' && begins) {
                boolean own = text.substring(start, at).chars().allMatch(found -> found == '-' || found <= ' ');
                return Optional.of(new Remark(
                        own ? Kind.OWN_LINE : Kind.BEHIND,
                        text.substring(at, end).stripTrailing(),
                        at,
                        at - start));
            }
            at++;
        }
        return Optional.empty();
    }
}
