package dev.plinth.dsl;

/** A class loader that knows the files of the author's classes, so that a place in them can be shown. */
public interface AuthorsFiles {
    /**
     * @param fileName as the class file has it, without a folder
     * @return the path relative to the project, with forward slashes
     */
    String shown(Class<?> declaring, String fileName);
}
