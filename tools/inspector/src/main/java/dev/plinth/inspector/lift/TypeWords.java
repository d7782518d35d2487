package dev.plinth.inspector.lift;

/** How one engine prints types. */
public interface TypeWords {
    /** The portable type that the engine holds as this. */
    LiftedType portable(String text);

    /** The same under the engine's own name, over the portable type that comes nearest. */
    LiftedType asNative(String text);
}
