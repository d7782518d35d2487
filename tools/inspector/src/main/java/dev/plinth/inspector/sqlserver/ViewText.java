package dev.plinth.inspector.sqlserver;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text that made a view, of which only the select counts where there is nothing else: names are written in many ways. */
final class ViewText {
    private static final String PART = "(?:\\[(?:[^\\]]|\\]\\])*\\]|\"(?:[^\"]|\"\")*\"|[\\w@#$]+)";

    private static final Pattern SELECT = Pattern.compile(
            "^CREATE\\s+VIEW\\s+" + PART + "(?:\\s*\\.\\s*" + PART + ")*\\s+AS\\s+(.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** How the text of a view begins whose columns or options, or comments before all, are kept with it. */
    private static final String WHOLE = "whole text: ";

    private ViewText() {}

    /** @param text the whole statement */
    static String of(String text) {
        Matcher select = SELECT.matcher(text);
        return select.matches() ? select.group(1).strip() : WHOLE + text;
    }

    static boolean isWhole(String text) {
        return text.startsWith(WHOLE);
    }

    /** The statement that makes a view which is kept whole. */
    static String statement(String text) {
        return text.substring(WHOLE.length());
    }
}
