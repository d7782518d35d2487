package dev.plinth.dialect.support;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What an engine's own options may be of one kind of object; an unknown option, or a wrong value, is refused.
 *
 * @param what the objects are, for people
 */
record OptionRules(String dialect, String what, Map<String, OptionRule> rules) {
    /** Those that the engine has. */
    SortedMap<String, String> admitted(String path, Map<String, String> declared, Refusals refusals) {
        SortedMap<String, String> options = new TreeMap<>();
        declared.forEach((option, value) -> {
            OptionRule rule = rules.get(option);
            if (rule == null) {
                String known = rules.isEmpty() ? "" : "; known are " + String.join(", ", new TreeSet<>(rules.keySet()));
                refusals.add(
                        path,
                        dialect + " " + what + " have no option " + option,
                        "remove it from `" + dialect + ":`" + known);
            } else if (!rule.admits().test(value)) {
                refusals.add(path, "the option " + option + " cannot be " + value, "write " + rule.words());
            } else {
                options.put(option, value);
            }
        });
        return options;
    }
}
