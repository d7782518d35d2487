package dev.plinth.yaml;

/**
 * A text that YAML cuts or reads as something else, because its author did not quote it.
 *
 * @param start offset of the text in the file
 * @param end offset after the text as it was meant
 * @param why what in it misleads YAML
 */
record QuoteAccident(int start, int end, String why) {
    String quoted(SourceFile file) {
        return YamlText.quoted(file.text().substring(start, end));
    }

    /** The line as it should be, without its indentation. */
    String correctedLine(SourceFile file) {
        int line = file.lineOf(start);
        String before = file.text().substring(file.lineStart(line), start);
        String after = file.text().substring(end, file.lineEnd(line));
        return (before + quoted(file) + after).strip();
    }
}
