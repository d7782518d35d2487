package dev.plinth.dsl;

import dev.plinth.diagnostic.Diagnostic;
import dev.plinth.resolve.SchemaDeclaration;
import dev.plinth.resolve.TableDeclaration;
import dev.plinth.resolve.ViewDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Collects the tables and views of a schema. */
public final class SchemaBuilder {
    private final List<TableDeclaration> tables = new ArrayList<>();
    private final List<ViewDeclaration> views = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    SchemaBuilder() {}

    public SchemaBuilder table(String name, Consumer<TableBuilder> declare) {
        TableBuilder table = new TableBuilder(Caller.located(name));
        declare.accept(table);
        tables.add(table.declaration());
        diagnostics.addAll(table.diagnostics());
        return this;
    }

    public SchemaBuilder view(String name, Consumer<ViewBuilder> declare) {
        ViewBuilder view = new ViewBuilder(Caller.located(name));
        declare.accept(view);
        view.declaration().ifPresent(views::add);
        diagnostics.addAll(view.diagnostics());
        return this;
    }

    SchemaDeclaration declaration() {
        return new SchemaDeclaration(tables, views);
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
