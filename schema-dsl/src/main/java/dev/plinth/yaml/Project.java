package dev.plinth.yaml;

import dev.plinth.change.Migration;
import dev.plinth.diagnostic.Origins;
import dev.plinth.model.Renames;
import dev.plinth.model.Schema;
import java.util.List;

/**
 * A project as read: nothing in it is wrong by itself. Whether its migrations arrive at its schema is another question.
 *
 * @param declared the schema as intended
 * @param renames what the declared schema says about older names
 * @param migrations in the order in which they are applied; empty where the project has none
 * @param origins places of declared objects and of the steps of the migrations
 */
public record Project(
        ProjectConfiguration configuration,
        Schema declared,
        Renames renames,
        List<Migration> migrations,
        Origins origins) {
    public Project {
        migrations = List.copyOf(migrations);
    }
}
