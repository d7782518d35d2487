package dev.plinth.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.model.Column;
import dev.plinth.model.Constraint;
import dev.plinth.model.Constraint.ReferentialAction;
import dev.plinth.model.Constraint.Timing;
import dev.plinth.model.DataType.Simple;
import dev.plinth.model.Expression;
import dev.plinth.model.Index;
import dev.plinth.model.NamedMap;
import dev.plinth.model.NamingStyle;
import dev.plinth.model.Schema;
import dev.plinth.model.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImpliedRenamesTest {
    private static final Table USERS = Table.of(
                    "users",
                    List.of(
                            Column.of("id", Simple.INT),
                            Column.of("email", Simple.TEXT),
                            Column.of("boss_id", Simple.INT)))
            .withConstraints(NamedMap.of(
                    new Constraint.PrimaryKey("users_pkey", List.of("id")),
                    new Constraint.Unique("users_email_key", List.of("email")),
                    new Constraint.Check("users_email_check", notNull("id")),
                    new Constraint.Check("users_special_check", notNull("email")),
                    new Constraint.Check("own_name", notNull("email")),
                    new Constraint.ForeignKey(
                            "users_boss_id_fkey",
                            List.of("boss_id"),
                            "users",
                            List.of("id"),
                            ReferentialAction.NO_ACTION,
                            ReferentialAction.NO_ACTION,
                            Timing.IMMEDIATE)))
            .withIndexes(NamedMap.of(
                    Index.on("users_email_boss_id_idx", List.of("email", "boss_id")), Index.on("mine", List.of("id"))));
    private static final State STATE = State.of(Schema.of(USERS));

    @Test
    void aTablesRenameIsFollowedByEveryNameMadeFromIt() {
        assertThat(ImpliedRenames.following(new RenameTable("users", "people"), STATE, NamingStyle.SNAKE))
                .containsExactly(
                        new RenameConstraint("people", "users_boss_id_fkey", "people_boss_id_fkey"),
                        new RenameConstraint("people", "users_email_check", "people_email_check"),
                        new RenameConstraint("people", "users_email_key", "people_email_key"),
                        new RenameConstraint("people", "users_pkey", "people_pkey"),
                        new RenameIndex("people", "users_email_boss_id_idx", "people_email_boss_id_idx"));
    }

    @Test
    void aColumnsRenameIsFollowedByTheNamesThatHoldIt() {
        assertThat(ImpliedRenames.following(new RenameColumn("users", "email", "mail"), STATE, NamingStyle.SNAKE))
                .containsExactly(
                        new RenameConstraint("users", "users_email_check", "users_mail_check"),
                        new RenameConstraint("users", "users_email_key", "users_mail_key"),
                        new RenameIndex("users", "users_email_boss_id_idx", "users_mail_boss_id_idx"));
    }

    @Test
    void namesOfTheOtherStyleAreTheAuthorsOwn() {
        assertThat(ImpliedRenames.following(new RenameTable("users", "people"), STATE, NamingStyle.PASCAL))
                .isEmpty();
    }

    @Test
    void nothingFollowsWhereTheNewNameIsTaken() {
        Table taken = USERS.withConstraints(
                USERS.constraints().with(new Constraint.Check("users_mail_key", notNull("email"))));
        assertThat(ImpliedRenames.following(
                        new RenameColumn("users", "email", "mail"), State.of(Schema.of(taken)), NamingStyle.SNAKE))
                .extracting(Operation::toString)
                .doesNotContain("rename constraint users.users_email_key to users_mail_key");
    }

    @Test
    void nothingFollowsOtherSteps() {
        assertThat(ImpliedRenames.following(new DropTable("users"), STATE, NamingStyle.SNAKE))
                .isEmpty();
    }

    @Test
    void whatFollowsFitsTheStateAfterTheRename() {
        RenameTable rename = new RenameTable("users", "people");
        State after = STATE.apply(rename).apply(ImpliedRenames.following(rename, STATE, NamingStyle.SNAKE));
        assertThat(after.requireTable("people").constraints().names()).contains("people_pkey", "own_name");
    }

    private static Expression notNull(String column) {
        return new Expression.IsNull(new Expression.ColumnReference(column), Expression.Sense.DENIED);
    }
}
