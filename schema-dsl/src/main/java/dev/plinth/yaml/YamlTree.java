package dev.plinth.yaml;

import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Composes the events of the YAML library to nodes with places. The library's own composer resolves scalars to types
 * and knows no place within one; here a scalar stays a text, and all that a schema has no use for is refused.
 */
final class YamlTree {
    /** The parser copies what it holds of a word once a buffer: a small one makes a long word cost its square. */
    static final int BUFFER = 1 << 16;

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setBufferSize(BUFFER)
            .setCodePointLimit(Integer.MAX_VALUE)
            .setParseComments(false)
            .build();
    private static final int MAX_DEPTH = 60;
    private static final int MAX_REPEATED_NODES = 100_000;

    private final SourceFile file;
    private final Diagnostics diagnostics;
    private final Iterator<Event> events;
    private final Map<Anchor, Anchored> anchors = new HashMap<>();
    private int nodes;
    private int repeatedNodes;
    private int depth;

    private record Anchored(YamlNode node, int size) {}

    /** Reading cannot go on; the reason is reported. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private YamlTree(SourceFile file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
        this.events = new Parse(SETTINGS).parseString(file.text()).iterator();
    }

    /**
     * The file's one document; empty where it holds none.
     *
     * @throws org.snakeyaml.engine.v2.exceptions.YamlEngineException if it is not YAML
     */
    static Optional<YamlNode> compose(SourceFile file, Diagnostics diagnostics) throws Unreadable {
        return new YamlTree(file, diagnostics).document();
    }

    private Optional<YamlNode> document() throws Unreadable {
        Optional<YamlNode> root = Optional.empty();
        while (events.hasNext()) {
            Event event = events.next();
            switch (event.getEventId()) {
                case DocumentStart -> {
                    if (root.isPresent()) {
                        throw refuse(
                                DiagnosticCode.SEVERAL_DOCUMENTS,
                                start(event),
                                "a second document begins here",
                                "keep one document per file, without ---");
                    }
                    root = Optional.of(node(events.next()));
                }
                case StreamStart, StreamEnd, DocumentEnd, Comment, Alias, Scalar -> {}
                case SequenceStart, SequenceEnd, MappingStart, MappingEnd -> {}
            }
        }
        return root.filter(node -> !(node instanceof YamlNode.Scalar scalar && scalar.isMissing()));
    }

    private YamlNode node(Event event) throws Unreadable {
        if (event instanceof AliasEvent alias) {
            return alias(alias);
        }
        refuseTag(event);
        nodes++;
        int before = nodes + repeatedNodes;
        enter(event);
        YamlNode node = build(event);
        depth--;
        if (event instanceof NodeEvent anchored && anchored.getAnchor().isPresent()) {
            anchors.put(anchored.getAnchor().get(), new Anchored(node, nodes + repeatedNodes - before + 1));
        }
        return node;
    }

    private void enter(Event event) throws Unreadable {
        depth++;
        if (depth > MAX_DEPTH) {
            throw refuse(
                    DiagnosticCode.TOO_DEEP,
                    start(event),
                    "the document is nested deeper than " + MAX_DEPTH + " levels",
                    "nothing in a schema is: check the brackets and the indentation");
        }
    }

    private YamlNode build(Event event) throws Unreadable {
        return switch (event.getEventId()) {
            case Scalar -> scalar((ScalarEvent) event);
            case SequenceStart -> sequence(event);
            case MappingStart -> mapping(event);
            case Alias, Comment, DocumentEnd, DocumentStart, MappingEnd, SequenceEnd, StreamEnd, StreamStart ->
                throw new IllegalStateException("no node begins with " + event);
        };
    }

    private YamlNode alias(AliasEvent alias) throws Unreadable {
        Anchored anchored = anchors.get(alias.getAlias());
        if (anchored == null) {
            throw refuse(
                    DiagnosticCode.UNKNOWN_ALIAS,
                    start(alias),
                    "no part of this file before is anchored &" + alias.getAlias(),
                    "anchor it in the same file, outside itself; or quote the text, if * is meant as such");
        }
        repeatedNodes += anchored.size();
        if (repeatedNodes > MAX_REPEATED_NODES) {
            throw refuse(
                    DiagnosticCode.ALIAS_BOMB,
                    start(alias),
                    "aliases repeat more than " + MAX_REPEATED_NODES + " parts",
                    "write out what is meant");
        }
        return anchored.node();
    }

    private void refuseTag(Event event) {
        Optional<String> tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof SequenceStartEvent sequence
                        ? sequence.getTag()
                        : event instanceof MappingStartEvent mapping ? mapping.getTag() : Optional.empty();
        tag.ifPresent(found -> report(
                DiagnosticCode.TAG,
                start(event),
                "the tag " + found + " means nothing here",
                "leave it out; or quote the text, if the ! belongs to it"));
    }

    private YamlNode.Scalar scalar(ScalarEvent event) {
        int start = offset(event.getStartMark());
        int end = offset(event.getEndMark());
        return new YamlNode.Scalar(file, event.getValue(), style(event.getScalarStyle()), start, Math.max(start, end));
    }

    static YamlNode.Style style(ScalarStyle style) {
        return switch (style) {
            case PLAIN, JSON_SCALAR_STYLE -> YamlNode.Style.PLAIN;
            case SINGLE_QUOTED -> YamlNode.Style.SINGLE_QUOTED;
            case DOUBLE_QUOTED -> YamlNode.Style.DOUBLE_QUOTED;
            case LITERAL, FOLDED -> YamlNode.Style.BLOCK;
        };
    }

    private YamlNode sequence(Event start) throws Unreadable {
        List<YamlNode> items = new ArrayList<>();
        Event event = events.next();
        for (; event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(event));
        }
        return new YamlNode.Sequence(items, span((CollectionStartEvent) start, event));
    }

    private YamlNode mapping(Event start) throws Unreadable {
        List<YamlNode.Entry> entries = new ArrayList<>();
        Map<String, YamlNode.Scalar> keys = new HashMap<>();
        Event event = events.next();
        for (; event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            YamlNode key = node(event);
            YamlNode value = node(events.next());
            if (!(key instanceof YamlNode.Scalar name)) {
                report(DiagnosticCode.WRONG_KIND, key.span(), "a key is " + key.kind(), "a key is a text");
                continue;
            }
            YamlNode.Scalar first = keys.putIfAbsent(name.value(), name);
            if (first == null) {
                entries.add(new YamlNode.Entry(name, value));
            } else {
                report(
                        DiagnosticCode.DUPLICATE_KEY,
                        name.span(),
                        "the key " + name.value() + " stands in this map already, in line "
                                + first.span().line(),
                        "join the two, or give one of them another name");
            }
        }
        return new YamlNode.Mapping(entries, span((CollectionStartEvent) start, event));
    }

    /** Of what stands in brackets all of it; of what is indented the start. */
    private SourceSpan span(CollectionStartEvent start, Event end) {
        return start.isFlow() ? file.span(offset(start.getStartMark()), offset(end.getEndMark())) : start(start);
    }

    private int offset(Optional<Mark> mark) {
        return mark.map(found -> file.offset(found.getLine(), found.getColumn()))
                .orElse(0);
    }

    private SourceSpan start(Event event) {
        int at = offset(event.getStartMark());
        return file.span(at, at);
    }

    private void report(DiagnosticCode code, SourceSpan span, String message, String hint) {
        diagnostics.report(code, span, message, hint);
    }

    private Unreadable refuse(DiagnosticCode code, SourceSpan span, String message, String hint) {
        report(code, span, message, hint);
        return new Unreadable();
    }
}
