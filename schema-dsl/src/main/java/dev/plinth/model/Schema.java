package dev.plinth.model;

/** Everything that a project declares. */
public record Schema(NamedMap<Table> tables, NamedMap<View> views) {
    public static final Schema EMPTY = new Schema(NamedMap.empty(), NamedMap.empty());

    public static Schema of(Table... tables) {
        return new Schema(NamedMap.of(tables), NamedMap.empty());
    }
}
