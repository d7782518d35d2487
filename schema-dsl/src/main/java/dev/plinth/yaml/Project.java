package dev.plinth.yaml;

import dev.plinth.change.Migration;
import dev.plinth.diagnostic.Origins;
import dev.plinth.model.Renames;
import dev.plinth.model.Schema;
import dev.plinth.resolve.BranchMerge;
import java.util.List;

/**
 * A project as read: nothing in it is wrong by itself. Whether its migrations arrive at its schema is another question.
 *
 * @param declared the schema as intended
 * @param renames what the declared schema says about older names
 * @param migrations in the order in which they are applied; empty where the project has none
 * @param replaced those in the place of which one of the others stands, in their order: databases may have run them
 * @param origins places of declared objects and of the steps of the migrations
 * @param merges migrations that were written without others, and go together with them
 */
public record Project(
        ProjectConfiguration configuration,
        Schema declared,
        Renames renames,
        List<Migration> migrations,
        List<Migration> replaced,
        Origins origins,
        List<BranchMerge> merges) {
    public Project {
        merges = List.copyOf(merges);
        replaced = List.copyOf(replaced);
        migrations = List.copyOf(migrations);
    }
}
