package si.plenum.identity;

import java.util.function.Supplier;

/**
 * Lets the demo builder act as the persons of its play. Outside demo mode it refuses: nobody acts as somebody else.
 *
 * <p>Within {@link #building} only; once the demo is built, this way is closed.
 */
public interface As {

    /**
     * Opens the way for as long as the builder works, on any thread.
     *
     * @throws IllegalStateException outside demo mode
     */
    void building(Runnable work);

    /**
     * Runs something as that person, with that person's permissions and no others.
     *
     * @throws IllegalStateException when no demo is being built
     */
    <T> T person(PersonId person, Supplier<T> work);

    /** As {@link #person(PersonId, Supplier)}, for work without an answer. */
    default void person(PersonId person, Runnable work) {
        person(person, () -> {
            work.run();
            return true;
        });
    }
}
