package dev.plinth.yaml;

import java.util.List;
import java.util.stream.IntStream;

/** Whether two documents say the same, whatever their layout. */
final class SameMeaning {
    private SameMeaning() {}

    static boolean of(YamlNode one, YamlNode other) {
        if (one instanceof YamlNode.Scalar left && other instanceof YamlNode.Scalar right) {
            return left.value().equals(right.value())
                    && left.isMissing() == right.isMissing()
                    && left.isNull() == right.isNull();
        }
        if (one instanceof YamlNode.Sequence left && other instanceof YamlNode.Sequence right) {
            return of(left.items(), right.items());
        }
        if (one instanceof YamlNode.Mapping left && other instanceof YamlNode.Mapping right) {
            return of(keys(left), keys(right)) && of(values(left), values(right));
        }
        return false;
    }

    private static boolean of(List<? extends YamlNode> one, List<? extends YamlNode> other) {
        return one.size() == other.size() && IntStream.range(0, one.size()).allMatch(i -> of(one.get(i), other.get(i)));
    }

    private static List<YamlNode.Scalar> keys(YamlNode.Mapping mapping) {
        return mapping.entries().stream().map(YamlNode.Entry::key).toList();
    }

    private static List<YamlNode> values(YamlNode.Mapping mapping) {
        return mapping.entries().stream().map(YamlNode.Entry::value).toList();
    }
}
