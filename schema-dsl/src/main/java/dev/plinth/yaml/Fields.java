package dev.plinth.yaml;

import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.SourceSpan;
import java.util.Map;
import java.util.Optional;

/**
 * The known keys of one map.
 *
 * @param span where the map begins
 */
record Fields(Nodes nodes, SourceSpan span, Map<String, YamlNode.Entry> entries) {
    boolean has(String key) {
        return entries.containsKey(key);
    }

    Optional<YamlNode> find(String key) {
        return Optional.ofNullable(entries.get(key)).map(YamlNode.Entry::value);
    }

    /** The place of a key that is there. */
    SourceSpan keySpan(String key) {
        YamlNode.Entry entry = entries.get(key);
        return entry == null ? span : entry.key().span();
    }

    /** The value at the key; a key that is not there is reported. */
    Optional<YamlNode> require(String key, String what, String example) {
        Optional<YamlNode> value = find(key);
        if (value.isEmpty()) {
            nodes.report(DiagnosticCode.MISSING_KEY, span, what + " needs " + key + ":", "write " + example);
        }
        return value;
    }

    Optional<YamlNode.Scalar> scalar(String key, String example) {
        return find(key).flatMap(value -> nodes.scalar(filled(key, value), key + ":", example));
    }

    Optional<YamlNode.Mapping> mapping(String key, String example) {
        return find(key).flatMap(value -> nodes.mapping(filled(key, value), key + ":", example));
    }

    /** A text for people; nothing and a bare {@code null} are no text. */
    Optional<String> prose(String key) {
        Optional<YamlNode> value = find(key);
        if (value.isPresent() && value.get() instanceof YamlNode.Scalar scalar && scalar.isNull()) {
            return Optional.empty();
        }
        return scalar(key, key + ": a text").map(YamlNode.Scalar::value);
    }

    boolean flag(String key) {
        return find(key).map(value -> nodes.flag(filled(key, value), key + ":")).orElse(false);
    }

    /** The value; where there is none, it counts as standing where its key does. */
    YamlNode filled(String key, YamlNode value) {
        YamlNode.Entry entry = entries.get(key);
        boolean missing = value instanceof YamlNode.Scalar scalar && scalar.isMissing();
        return missing && entry != null
                ? new YamlNode.Scalar(
                        entry.key().file(),
                        "",
                        YamlNode.Style.PLAIN,
                        entry.key().start(),
                        entry.key().end())
                : value;
    }
}
