package dev.plinth.cli;

import dev.plinth.dialect.Dialect;
import dev.plinth.prover.engine.EngineName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * On which engines a dialect is proven: those that were named, else the usual one.
 *
 * @param named by dialect, in the order in which they were named
 */
record EngineChoice(Map<String, List<EngineName>> named) {
    /** @throws InputException if one is no engine, or not one of the project's dialects */
    static EngineChoice of(List<String> texts, List<Dialect> dialects) {
        Map<String, List<EngineName>> named = new TreeMap<>();
        for (String text : texts) {
            EngineName name = name(text);
            if (dialects.stream().noneMatch(dialect -> dialect.name().equals(name.dialect()))) {
                throw new InputException("--engine " + text + ": the project has no dialect " + name.dialect()
                        + " to prove; it has "
                        + String.join(", ", dialects.stream().map(Dialect::name).toList()));
            }
            named.computeIfAbsent(name.dialect(), dialect -> new ArrayList<>()).add(name);
        }
        return new EngineChoice(named);
    }

    List<EngineName> of(Dialect dialect) {
        return named.getOrDefault(dialect.name(), List.of(EngineName.any(dialect.name())));
    }

    private static EngineName name(String text) {
        try {
            return EngineName.of(text);
        } catch (IllegalArgumentException wrong) {
            throw new InputException("--engine " + wrong.getMessage());
        }
    }
}
