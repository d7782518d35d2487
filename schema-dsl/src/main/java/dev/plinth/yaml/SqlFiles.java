package dev.plinth.yaml;

import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Diagnostics;
import java.util.Optional;

/** Where SQL comes from that stands in a file of its own. */
@FunctionalInterface
interface SqlFiles {
    /** For whoever looks at one YAML file alone: the path stands for the text. */
    SqlFiles UNREAD = (path, diagnostics) -> Optional.of(path.value());

    /** For a text that stands in no folder. */
    SqlFiles NONE = (path, diagnostics) -> {
        diagnostics.report(
                DiagnosticCode.FILE_UNREADABLE,
                path.span(),
                "there is no file " + path.value() + ": this text stands in no folder",
                "write the SQL itself");
        return Optional.empty();
    };

    /** The text of the file; what is wrong with it is reported. */
    Optional<String> text(YamlNode.Scalar path, Diagnostics diagnostics);
}
