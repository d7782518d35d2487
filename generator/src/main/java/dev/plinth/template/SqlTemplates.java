package dev.plinth.template;

import dev.plinth.sql.SqlFragment;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** Renders SQL from templates on the class path. */
public final class SqlTemplates {
    private static final Version VERSION = Configuration.VERSION_2_3_34;

    /** Loaded when the first template is: commands that render nothing do not pay for the engine. */
    private static final class Engine {
        static final Configuration CONFIGURATION = configuration();
    }

    private SqlTemplates() {}

    public static SqlFragment render(TemplateModel model) {
        try {
            Template template = Engine.CONFIGURATION.getTemplate(model.template() + ".ftl");
            StringWriter out = new StringWriter();
            template.process(variables(model), out);
            return SqlFragment.ofAuthor(out.toString());
        } catch (IOException failure) {
            throw new UncheckedIOException("template " + model.template(), failure);
        } catch (TemplateException failure) {
            throw new IllegalStateException("template " + model.template() + ": " + failure.getMessage(), failure);
        }
    }

    private static Map<String, Object> variables(TemplateModel model) {
        Map<String, Object> variables = new LinkedHashMap<>();
        for (RecordComponent component : model.getClass().getRecordComponents()) {
            try {
                variables.put(component.getName(), component.getAccessor().invoke(model));
            } catch (ReflectiveOperationException failure) {
                throw new IllegalStateException(
                        "template model " + model.getClass().getName(), failure);
            }
        }
        return variables;
    }

    private static Configuration configuration() {
        Configuration configuration = new Configuration(VERSION);
        configuration.setClassForTemplateLoading(SqlTemplates.class, "/templates");
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setOutputFormat(SqlOutputFormat.INSTANCE);
        configuration.setRecognizeStandardFileExtensions(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setObjectWrapper(new FragmentWrapper());
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        return configuration;
    }

    private static final class FragmentWrapper extends DefaultObjectWrapper {
        FragmentWrapper() {
            super(VERSION);
        }

        @Override
        protected freemarker.template.TemplateModel handleUnknownType(@Nullable Object value)
                throws TemplateModelException {
            return value instanceof SqlFragment fragment
                    ? SqlOutputFormat.wrap(fragment)
                    : super.handleUnknownType(value);
        }
    }
}
