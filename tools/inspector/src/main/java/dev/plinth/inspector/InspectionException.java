package dev.plinth.inspector;

/** A database holds something that cannot be described, and leaving it out would make two databases seem equal. */
public final class InspectionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InspectionException(String message) {
        super(message);
    }
}
