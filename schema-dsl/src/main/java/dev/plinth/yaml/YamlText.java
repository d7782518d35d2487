package dev.plinth.yaml;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes texts as YAML scalars: bare where YAML reads them back as they are, else in quotes. */
final class YamlText {
    private static final String INDICATORS = ",[]{}#&*!|>'\"%@`";
    private static final Set<String> RESOLVED = Set.of("null", "~", "true", "false", "", "<<");
    private static final Pattern NUMBER = Pattern.compile(
            "[-+]?(\\.?[0-9][0-9_]*(\\.[0-9]*)?([eE][-+]?[0-9]+)?|0x[0-9a-fA-F]+|0o[0-7]+|\\.inf|\\.nan)");

    private YamlText() {}

    /** Where a scalar stands: within brackets more has to be quoted. */
    enum Place {
        BLOCK,
        FLOW
    }

    /** A text of the language (an expression, a definition, a name within one): any bare form reads back as it is. */
    static String code(String text, Place place) {
        return isBare(text, place) ? text : quoted(text);
    }

    /** A text that other YAML tools should take for one too: quoted as well where it looks like a number or a boolean. */
    static String text(String text, Place place) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean resolved = RESOLVED.contains(lower) || NUMBER.matcher(lower).matches();
        return !resolved && isBare(text, place) ? text : quoted(text);
    }

    /** In double quotes, or in single ones where those need fewer escapes. */
    static String quoted(String text) {
        boolean escapes = text.codePoints().anyMatch(YamlText::needsEscape);
        boolean hardInDouble = text.indexOf('"') >= 0 || text.indexOf('\\') >= 0;
        if (!escapes && hardInDouble) {
            return "'" + text.replace("'", "''") + "'";
        }
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(codePoint -> quoted.append(escaped(codePoint)));
        return quoted.append('"').toString();
    }

    private static String escaped(int codePoint) {
        return switch (codePoint) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default ->
                needsEscape(codePoint)
                        ? String.format(Locale.ROOT, codePoint > 0xFFFF ? "\\U%08X" : "\\u%04X", codePoint)
                        : Character.toString(codePoint);
        };
    }

    private static boolean needsEscape(int codePoint) {
        int type = Character.getType(codePoint);
        return Character.isISOControl(codePoint)
                || codePoint == 0xFEFF
                || codePoint == 0xFFFE
                || codePoint == 0xFFFF
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    /** Whether the character can stand as it is in a block. */
    static boolean isBlockSafe(int codePoint) {
        return !needsEscape(codePoint);
    }

    private static boolean isBare(String text, Place place) {
        if (text.isEmpty() || !text.strip().equals(text) || text.codePoints().anyMatch(YamlText::needsEscape)) {
            return false;
        }
        if (INDICATORS.indexOf(text.charAt(0)) >= 0 || startsLikeStructure(text) || text.equals("---")) {
            return false;
        }
        if (text.contains(": ") || text.contains(" #") || text.endsWith(":") || text.startsWith("--- ")) {
            return false;
        }
        return switch (place) {
            case BLOCK -> true;
            case FLOW -> text.chars().noneMatch(found -> ",[]{}".indexOf(found) >= 0) && !text.contains(":");
        };
    }

    private static boolean startsLikeStructure(String text) {
        boolean indicator = "-?:".indexOf(text.charAt(0)) >= 0;
        return indicator && (text.length() == 1 || Character.isWhitespace(text.charAt(1)));
    }
}
