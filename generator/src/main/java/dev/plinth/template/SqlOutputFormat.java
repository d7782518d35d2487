package dev.plinth.template;

import dev.plinth.sql.SqlFragment;
import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** The output of SQL templates: fragments pass, bare text is refused, so that an unquoted name cannot reach SQL. */
final class SqlOutputFormat extends CommonMarkupOutputFormat<SqlOutputFormat.Fragment> {
    static final SqlOutputFormat INSTANCE = new SqlOutputFormat();

    private SqlOutputFormat() {}

    static Fragment wrap(SqlFragment fragment) {
        return new Fragment(null, fragment.sql());
    }

    @Override
    public String getName() {
        return "SQL";
    }

    @Override
    public String getMimeType() {
        return "application/sql";
    }

    @Override
    public void output(String text, Writer out) throws IOException {
        throw new IOException("a template tried to write the bare text '" + text + "' into SQL");
    }

    @Override
    public String escapePlainText(String text) {
        throw new IllegalStateException("a template tried to write the bare text '" + text + "' into SQL");
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtIn) {
        return false;
    }

    @Override
    protected Fragment newTemplateMarkupOutputModel(@Nullable String plainText, @Nullable String markup) {
        return new Fragment(plainText, markup);
    }

    static final class Fragment extends CommonTemplateMarkupOutputModel<Fragment> {
        Fragment(@Nullable String plainText, @Nullable String markup) {
            super(plainText, markup);
        }

        @Override
        public SqlOutputFormat getOutputFormat() {
            return INSTANCE;
        }
    }
}
