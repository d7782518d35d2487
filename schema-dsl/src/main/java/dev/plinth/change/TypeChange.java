package dev.plinth.change;

import dev.plinth.model.DataType;
import dev.plinth.model.DataType.Simple;
import java.util.List;

/** What happens to the values of a column when its type changes, the same on every engine. */
public enum TypeChange {
    NONE,
    /** Every value of the old type is a value of the new one. */
    WIDENING,
    /** Values that do not fit the new type make the change fail; all others keep their meaning. */
    NARROWING,
    /** Values are rounded or shortened. */
    ROUNDING,
    /** There is no conversion that means the same on every engine. */
    IMPOSSIBLE;

    private static final List<DataType> INTEGERS = List.of(Simple.SMALLINT, Simple.INT, Simple.BIGINT);
    private static final List<Integer> INTEGER_DIGITS = List.of(5, 10, 19);

    public static TypeChange between(DataType from, DataType to) {
        if (from.equals(to)) {
            return NONE;
        }
        if (from instanceof DataType.Enumerated || to instanceof DataType.Enumerated) {
            return enumChange(from, to);
        }
        if (isText(from) && isText(to)) {
            return textChange(from, to);
        }
        if (INTEGERS.contains(from) && INTEGERS.contains(to)) {
            return INTEGERS.indexOf(from) < INTEGERS.indexOf(to) ? WIDENING : NARROWING;
        }
        if (from instanceof DataType.Decimal old && to instanceof DataType.Decimal changed) {
            return decimalChange(old, changed);
        }
        if (INTEGERS.contains(from) && to instanceof DataType.Decimal changed) {
            int digits = INTEGER_DIGITS.get(INTEGERS.indexOf(from));
            return changed.precision() - changed.scale() >= digits ? WIDENING : NARROWING;
        }
        if (from instanceof DataType.Decimal old && INTEGERS.contains(to)) {
            return old.scale() > 0 ? ROUNDING : NARROWING;
        }
        return otherChange(from, to);
    }

    /** Between an enum and a text; of two enums, or of one before and after a change of it, each value is looked at. */
    private static TypeChange enumChange(DataType from, DataType to) {
        if (from instanceof DataType.Enumerated old && to instanceof DataType.Enumerated now) {
            return now.type().values().containsAll(old.type().values()) ? WIDENING : NARROWING;
        }
        if (from instanceof DataType.Enumerated old && isText(to)) {
            boolean wide = !(to instanceof DataType.Char) && old.type().longest() <= length(to);
            return wide ? WIDENING : NARROWING;
        }
        return isText(from) ? NARROWING : IMPOSSIBLE;
    }

    private static TypeChange otherChange(DataType from, DataType to) {
        if (from == Simple.REAL && to == Simple.DOUBLE) {
            return WIDENING;
        }
        if (from == Simple.DOUBLE && to == Simple.REAL) {
            return ROUNDING;
        }
        if (INTEGERS.contains(from) && isText(to)) {
            return !(to instanceof DataType.Char) && length(to) >= 20 ? WIDENING : NARROWING;
        }
        if (isText(from) && INTEGERS.contains(to)) {
            return NARROWING;
        }
        if (from instanceof DataType.Binary old && to instanceof DataType.Binary changed) {
            boolean wider = changed.length().isEmpty()
                    || (old.length().isPresent()
                            && old.length().getAsInt() <= changed.length().getAsInt());
            return wider ? WIDENING : NARROWING;
        }
        return IMPOSSIBLE;
    }

    private static boolean isText(DataType type) {
        return type == Simple.TEXT || type instanceof DataType.Varchar || type instanceof DataType.Char;
    }

    private static int length(DataType type) {
        if (type instanceof DataType.Char fixed) {
            return fixed.length();
        }
        return type instanceof DataType.Varchar varchar ? varchar.length() : Integer.MAX_VALUE;
    }

    private static TypeChange textChange(DataType from, DataType to) {
        boolean anyLength = !(to instanceof DataType.Char);
        return anyLength && length(from) <= length(to) ? WIDENING : NARROWING;
    }

    private static TypeChange decimalChange(DataType.Decimal from, DataType.Decimal to) {
        if (to.scale() < from.scale()) {
            return ROUNDING;
        }
        return to.precision() - to.scale() >= from.precision() - from.scale() ? WIDENING : NARROWING;
    }
}
