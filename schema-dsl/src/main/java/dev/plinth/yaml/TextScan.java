package dev.plinth.yaml;

/** Walks over a piece of the language as it is meant, quotes and parentheses respected, whatever YAML makes of it. */
record TextScan(String text, int start, int end) {
    /** Whether a quote or a parenthesis is still open at the end. */
    boolean isOpenAtEnd() {
        int depth = 0;
        int at = start;
        while (at < end) {
            char found = text.charAt(at);
            if (found == '\'' || found == '"') {
                int close = quotedEnd(at);
                if (close < 0) {
                    return true;
                }
                at = close;
                continue;
            }
            depth += found == '(' ? 1 : found == ')' ? -1 : 0;
            at++;
        }
        return depth > 0;
    }

    /** Where the text ends within brackets: at a comma or bracket that stands in no quote and no parenthesis. */
    int endOfFlowText() {
        int depth = 0;
        int at = start;
        while (at < end) {
            char found = text.charAt(at);
            if (found == '\'' || found == '"') {
                int close = quotedEnd(at);
                at = close < 0 ? end : close;
                continue;
            }
            depth += found == '(' ? 1 : found == ')' ? -1 : 0;
            if (depth <= 0 && ",]}".indexOf(found) >= 0) {
                break;
            }
            at++;
        }
        return withoutTrailingSpace(at);
    }

    /** Where the text ends on a line of its own: at its end, or before a comment that stands in no quote. */
    int endOfBlockText() {
        int at = start;
        while (at < end) {
            char found = text.charAt(at);
            if (found == '\'' || found == '"') {
                int close = quotedEnd(at);
                at = close < 0 ? end : close;
                continue;
            }
            if (found == '#' && at > start && text.charAt(at - 1) == ' ') {
                break;
            }
            at++;
        }
        return withoutTrailingSpace(at);
    }

    /** After the closing quote of the quoted text that begins here, or the end. */
    int endOfQuoted() {
        int close = quotedEnd(start);
        return close < 0 ? end : close;
    }

    /** After the closing quote, or -1; a doubled quote does not close. */
    private int quotedEnd(int open) {
        char quote = text.charAt(open);
        for (int at = open + 1; at < end; at++) {
            if (text.charAt(at) == quote) {
                if (at + 1 < end && text.charAt(at + 1) == quote) {
                    at++;
                } else {
                    return at + 1;
                }
            }
        }
        return -1;
    }

    private int withoutTrailingSpace(int at) {
        int trimmed = at;
        while (trimmed > start && Character.isWhitespace(text.charAt(trimmed - 1))) {
            trimmed--;
        }
        return trimmed;
    }
}
