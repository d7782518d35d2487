package dev.plinth.yaml;

import dev.plinth.yaml.FormatNode.Entry;
import dev.plinth.yaml.FormatNode.Item;
import dev.plinth.yaml.FormatNode.Style;
import dev.plinth.yaml.FormatNode.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Composes a file, which {@link YamlTree} has read already, to nodes that know their layout. */
final class FormatTree {
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setBufferSize(YamlTree.BUFFER)
            .setCodePointLimit(Integer.MAX_VALUE)
            .build();

    private final SourceFile file;
    private final Iterator<Event> events;
    private final Map<Anchor, FormatNode> anchors = new HashMap<>();
    private final List<Unit> units = new ArrayList<>();
    private final List<int[]> covered = new ArrayList<>();

    private FormatTree(SourceFile file) {
        this.file = file;
        this.events = new Parse(SETTINGS).parseString(file.text()).iterator();
    }

    /** The file's document with its comments and blank lines in place. */
    static FormatNode compose(SourceFile file) {
        FormatTree tree = new FormatTree(file);
        Event event = tree.events.next();
        while (!(event instanceof NodeEvent)) {
            event = tree.events.next();
        }
        FormatNode root = tree.node(event, Optional.empty());
        new FormatRemarks(file, tree.units, tree.covered).attach();
        return root;
    }

    private FormatNode node(Event event, Optional<Unit> parent) {
        Optional<Anchor> anchor = ((NodeEvent) event).getAnchor();
        FormatNode node;
        if (event instanceof AliasEvent alias) {
            int end = offset(alias.getEndMark());
            covered.add(new int[] {offset(alias.getStartMark()), end});
            FormatNode target = Objects.requireNonNull(anchors.get(alias.getAlias()), "an anchor before its alias");
            return new FormatNode.Alias(alias.getAlias().getValue(), target, end);
        }
        if (event instanceof ScalarEvent scalar) {
            node = scalar(scalar);
        } else if (event.getEventId() == Event.ID.SequenceStart) {
            node = sequence((CollectionStartEvent) event, parent);
        } else {
            node = mapping((CollectionStartEvent) event, parent);
        }
        anchor.ifPresent(name -> anchors.put(name, node));
        return node;
    }

    private FormatNode.Scalar scalar(ScalarEvent event) {
        int start = offset(event.getStartMark());
        int end = Math.max(start, offset(event.getEndMark()));
        boolean block = event.getScalarStyle() == ScalarStyle.LITERAL || event.getScalarStyle() == ScalarStyle.FOLDED;
        if (block) {
            end = BlockText.endOf(file, start, end);
        }
        covered.add(new int[] {start, block ? BlockText.endOfHeader(file.text(), start) : end});
        if (block && file.lineOf(end) > file.lineOf(start)) {
            covered.add(new int[] {file.lineStart(file.lineOf(start) + 1), end});
        }
        YamlNode.Style style = YamlTree.style(event.getScalarStyle());
        return new FormatNode.Scalar(
                new YamlNode.Scalar(file, event.getValue(), style, start, end),
                event.getAnchor().map(Anchor::getValue));
    }

    private FormatNode sequence(CollectionStartEvent start, Optional<Unit> parent) {
        List<Item> items = new ArrayList<>();
        int column = column(start);
        Event event = events.next();
        for (; event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            Unit unit = unit(offset(event.getStartMark()), column, parent);
            FormatNode value = node(event, Optional.of(unit));
            contentOf(unit, value);
            items.add(new Item(unit, value));
        }
        int end = offset(event.getEndMark());
        close(start, end, items.stream().map(Item::unit).toList());
        return new FormatNode.Sequence(items, style(start), anchor(start), end);
    }

    private FormatNode mapping(CollectionStartEvent start, Optional<Unit> parent) {
        List<Entry> entries = new ArrayList<>();
        Event event = events.next();
        for (; event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            int at = offset(event.getStartMark());
            Unit unit = unit(at, at - file.lineStart(file.lineOf(at)), parent);
            FormatNode key = node(event, Optional.of(unit));
            unit.contentUntil(key.end());
            FormatNode value = node(events.next(), Optional.of(unit));
            contentOf(unit, value);
            entries.add(new Entry(unit, key, value));
        }
        int end = offset(event.getEndMark());
        close(start, end, entries.stream().map(Entry::unit).toList());
        return new FormatNode.Mapping(entries, style(start), anchor(start), end);
    }

    private Unit unit(int start, int column, Optional<Unit> parent) {
        Unit unit = new Unit(start, column, parent);
        units.add(unit);
        return unit;
    }

    private static void contentOf(Unit unit, FormatNode value) {
        boolean scalar = value instanceof FormatNode.Scalar || value instanceof FormatNode.Alias;
        if (scalar) {
            unit.contentUntil(Math.max(unit.contentEnd(), value.end()));
        }
    }

    private static void close(CollectionStartEvent start, int end, List<Unit> units) {
        if (start.isFlow()) {
            units.forEach(unit -> unit.inFlowUntil(end));
        }
    }

    private static Style style(CollectionStartEvent start) {
        return start.isFlow() ? Style.FLOW : Style.BLOCK;
    }

    private static Optional<String> anchor(CollectionStartEvent start) {
        return start.getAnchor().map(Anchor::getValue);
    }

    private int column(Event event) {
        return event.getStartMark().map(Mark::getColumn).orElse(0);
    }

    private int offset(Optional<Mark> mark) {
        return mark.map(found -> file.offset(found.getLine(), found.getColumn()))
                .orElse(0);
    }
}
