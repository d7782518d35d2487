package dev.plinth.model;

/** Everything that a project declares. */
public record Schema(NamedMap<Table> tables, NamedMap<View> views, SchemaObjects objects) {
    public static final Schema EMPTY = new Schema(NamedMap.empty(), NamedMap.empty());

    public Schema(NamedMap<Table> tables, NamedMap<View> views) {
        this(tables, views, SchemaObjects.NONE);
    }

    public static Schema of(Table... tables) {
        return new Schema(NamedMap.of(tables), NamedMap.empty());
    }

    public Schema withObjects(SchemaObjects newObjects) {
        return new Schema(tables, views, newObjects);
    }
}
