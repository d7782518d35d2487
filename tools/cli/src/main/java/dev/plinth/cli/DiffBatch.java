package dev.plinth.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.plinth.model.NamingStyle;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Many pairs in one process: each line of a file is a JSON object that names one, and is answered with one line. A pair that fails
 * is answered with its problems, and the rest go on.
 */
final class DiffBatch {
    private static final Set<String> KEYS = Set.of("id", "from", "to", "dialect", "names");
    private static final Gson GSON =
            new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

    private final LoginOptions login;
    private final ScratchEngines engines;
    private final PrintWriter out;
    private int failed;

    DiffBatch(LoginOptions login, ScratchEngines engines, PrintWriter out) {
        this.login = login;
        this.engines = engines;
        this.out = out;
    }

    /** @return how many pairs failed */
    int run(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new InputException(file + " is a folder: --batch names a file of lines");
        }
        // Byte by byte: a line that is no UTF-8 is one wrong line, and not the end of the file.
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    out.println(GSON.toJson(answer(line, number)));
                    out.flush();
                }
            }
        }
        return failed;
    }

    private static String decoded(String bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException wrong) {
            throw new InputException("the line is no UTF-8");
        }
    }

    private JsonObject answer(String line, int number) {
        JsonObject answer = new JsonObject();
        answer.addProperty("line", number);
        try {
            JsonObject asked = object(decoded(line));
            Optional.ofNullable(asked.get("id")).ifPresent(id -> answer.add("id", id));
            Difference difference = pair(asked).difference(engines);
            difference.addTo(answer);
            answer.addProperty("up", difference.scripts().up());
            answer.addProperty("down", difference.scripts().down());
        } catch (IOException | SQLException | RuntimeException failure) {
            failed++;
            answer.add("problems", Problems.of(failure).get("problems"));
        }
        return answer;
    }

    private static JsonObject object(String line) {
        JsonObject asked;
        try {
            asked = JsonParser.parseString(line).getAsJsonObject();
        } catch (JsonParseException | IllegalStateException wrong) {
            throw new InputException("the line is no JSON object: " + wrong.getMessage());
        }
        Set<String> unknown = new TreeSet<>(asked.keySet());
        unknown.removeAll(KEYS);
        if (!unknown.isEmpty()) {
            throw new InputException(
                    "a pair has no " + String.join(", ", unknown) + ", only " + String.join(", ", new TreeSet<>(KEYS)));
        }
        return asked;
    }

    private DiffPair pair(JsonObject asked) {
        NamingStyle names = text(asked, "names")
                .map(style -> Stream.of(NamingStyle.values())
                        .filter(known -> known.name().equals(style.toUpperCase(Locale.ROOT)))
                        .findFirst()
                        .orElseThrow(() -> new InputException("names are snake or pascal, not " + style)))
                .orElse(NamingStyle.SNAKE);
        return new DiffPair(required(asked, "from"), required(asked, "to"), text(asked, "dialect"), names, login);
    }

    private static String required(JsonObject asked, String key) {
        return text(asked, key).orElseThrow(() -> new InputException("the pair has no " + key));
    }

    private static Optional<String> text(JsonObject asked, String key) {
        return Optional.ofNullable(asked.get(key)).map(value -> {
            if (!value.isJsonPrimitive()) {
                throw new InputException(key + " is a text");
            }
            return value.getAsString();
        });
    }
}
