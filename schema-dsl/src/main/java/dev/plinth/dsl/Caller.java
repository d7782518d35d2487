package dev.plinth.dsl;

import dev.plinth.diagnostic.Located;
import dev.plinth.diagnostic.SourceSpan;

/** Finds the line of the author's code that called into the language. */
final class Caller {
    private static final StackWalker WALKER = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);
    private static final String OWN_PACKAGE = Caller.class.getPackageName();
    private static final SourceSpan UNKNOWN = new SourceSpan("unknown", 1, 1, 0);

    private Caller() {}

    /** File and line; Java does not tell the column. */
    static SourceSpan here() {
        return WALKER.walk(frames -> frames.filter(Caller::isAuthors).findFirst())
                .map(frame -> new SourceSpan(file(frame), Math.max(1, frame.getLineNumber()), 1, 0))
                .orElse(UNKNOWN);
    }

    private static String file(StackWalker.StackFrame frame) {
        String name = frame.getFileName();
        if (name == null) {
            return frame.getClassName();
        }
        Class<?> declaring = frame.getDeclaringClass();
        return declaring.getClassLoader() instanceof AuthorsFiles files ? files.shown(declaring, name) : name;
    }

    static <T> Located<T> located(T value) {
        return new Located<>(value, here());
    }

    private static boolean isAuthors(StackWalker.StackFrame frame) {
        String packageName = frame.getDeclaringClass().getPackageName();
        return !packageName.equals(OWN_PACKAGE) && !packageName.startsWith("java.");
    }
}
