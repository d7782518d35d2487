package dev.plinth.runner;

import dev.plinth.runner.RunnerException.BadBundle;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The verified bytes of one script, from which the bundle's byte ranges are cut. */
final class ScriptFile {

    private final String path;
    private final String checksum;
    private final byte[] bytes;

    private ScriptFile(String path, String checksum, byte[] bytes) {
        this.path = path;
        this.checksum = checksum;
        this.bytes = bytes;
    }

    /** Reads the file of a {@code script} line and compares its checksum. */
    static ScriptFile read(Path folder, BundleLine line, String path, String checksum) {
        Path file = folder.resolve(path).normalize();
        if (!file.startsWith(folder.normalize())) {
            throw line.error("'" + path + "' leads out of the bundle's folder");
        }
        byte[] bytes = bytesOf(line, file);
        String found = Sha256.hex(bytes);
        if (!found.equals(checksum)) {
            throw line.error(path + " was changed after it was emitted (its SHA-256 is " + found + ", the bundle says "
                    + checksum + "); restore the file or generate again");
        }
        return new ScriptFile(path, checksum, bytes);
    }

    /** Cuts a range whose line the bundle names. */
    SqlText cut(BundleLine at, int offset, int length, int line) {
        if (length == 0 || offset > bytes.length - length) {
            throw at.error("the range " + offset + "+" + length + " is not within " + path + ", which has "
                    + bytes.length + " bytes");
        }
        return new SqlText(decode(at, offset, length), path, line);
    }

    /** Cuts a range and counts its line. */
    SqlText cut(BundleLine at, int offset, int length) {
        int line = 1;
        for (int i = 0; i < Math.min(offset, bytes.length); i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return cut(at, offset, length, line);
    }

    String path() {
        return path;
    }

    String checksum() {
        return checksum;
    }

    String text(BundleLine at) {
        return decode(at, 0, bytes.length);
    }

    private String decode(BundleLine at, int offset, int length) {
        try {
            ByteBuffer range = ByteBuffer.wrap(bytes, offset, length);
            return StandardCharsets.UTF_8.newDecoder().decode(range).toString();
        } catch (CharacterCodingException notText) {
            throw new BadBundle(
                    at.place() + ": the range " + offset + "+" + length + " of " + path + " is not UTF-8 text",
                    notText);
        }
    }

    static byte[] bytesOf(BundleLine at, Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new BadBundle(at.place() + ": cannot read " + file + ": " + unreadable, unreadable);
        }
    }
}
