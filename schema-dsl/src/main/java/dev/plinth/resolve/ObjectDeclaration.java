package dev.plinth.resolve;

import dev.plinth.diagnostic.Located;
import dev.plinth.model.Role;
import dev.plinth.model.SchemaObject;
import java.util.List;

/**
 * An enum, a sequence, a routine, a role or an extension, with the place of its name.
 *
 * @param mentions the other things that it names, each to be there
 */
public record ObjectDeclaration(Located<String> name, SchemaObject object, List<Mention> mentions) {
    public ObjectDeclaration {
        mentions = List.copyOf(mentions);
    }

    public ObjectDeclaration(Located<String> name, SchemaObject object) {
        this(name, object, List.of());
    }

    /** A name of something else, where it stands. */
    public record Mention(Role.Target target, Located<String> name) {}
}
