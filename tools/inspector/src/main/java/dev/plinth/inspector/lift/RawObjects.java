package dev.plinth.inspector.lift;

import dev.plinth.model.DialectText;
import dev.plinth.model.RawObject;
import java.util.Map;
import java.util.Optional;

/** Makes raw objects of one engine. */
public record RawObjects(String dialect) {
    public RawObject before(String name, String create, String drop) {
        return at(RawObject.Place.BEFORE_TABLES, name, create, drop);
    }

    public RawObject after(String name, String create, String drop) {
        return at(RawObject.Place.AFTER_TABLES, name, create, drop);
    }

    private RawObject at(RawObject.Place place, String name, String create, String drop) {
        return new RawObject(name, place, text(create), text(drop), Optional.empty());
    }

    private DialectText text(String sql) {
        return DialectText.of(Map.of(dialect, sql));
    }
}
