package dev.plinth.importer.project;

/** A project asks its tool for something that is not done here; the message says what, where and the way out. */
public final class ProjectException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ProjectException(String message) {
        super(message);
    }
}
