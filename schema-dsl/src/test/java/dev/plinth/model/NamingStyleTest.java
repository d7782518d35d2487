package dev.plinth.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamingStyleTest {
    @Test
    void snakeNamesAreTheTablesAndColumnsOwn() {
        NamingStyle style = NamingStyle.SNAKE;
        assertThat(style.primaryKey("candidates")).isEqualTo("candidates_pkey");
        assertThat(style.unique("candidates", List.of("email", "tenant_id")))
                .isEqualTo("candidates_email_tenant_id_key");
        assertThat(style.foreignKey("candidates", List.of("owner_id"))).isEqualTo("candidates_owner_id_fkey");
        assertThat(style.check("candidates", "status")).isEqualTo("candidates_status_check");
        assertThat(style.index("candidates", List.of("a", "b"))).isEqualTo("candidates_a_b_idx");
        assertThat(style.defaultValue("candidates", "status")).isEqualTo("candidates_status_default");
    }

    @Test
    void pascalNamesAreInPascalCaseWhateverTheTablesAre() {
        NamingStyle style = NamingStyle.PASCAL;
        assertThat(style.primaryKey("UserPreferences")).isEqualTo("PK_UserPreferences");
        assertThat(style.foreignKey("candidates", List.of("owner_id"))).isEqualTo("FK_Candidates_OwnerId");
        assertThat(style.unique("Users", List.of("Email"))).isEqualTo("UQ_Users_Email");
        assertThat(style.check("Users", "age")).isEqualTo("CK_Users_Age");
        assertThat(style.index("users", List.of("id", "is_deleted"))).isEqualTo("IX_Users_Id_IsDeleted");
        assertThat(style.defaultValue("users", "id")).isEqualTo("DF_Users_Id");
    }
}
