package si.plenum.platform;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Private keys as files, readable by the program alone (mode 0600), in {@link Settings#keyFolder()}: outside the database, and so
 * outside of every dump, backup and export of it. Several nodes share the folder.
 */
public interface KeyFiles {

    /** A file in the folder and when it was last written. */
    record KeyFile(String name, Instant written) {}

    /** What is in the file; empty if there is none. */
    Optional<byte[]> read(String name);

    /**
     * Writes a new file; when it returns, the file is on the disk.
     *
     * @throws IllegalStateException if there is one of that name already
     */
    void create(String name, byte[] content);

    /** What is in the file; where there is none, what is supplied is put there first. */
    byte[] readOrCreate(String name, Supplier<byte[]> content);

    /** Overwrites the file with zeros and removes it. Where there is none, nothing happens. */
    void destroy(String name);

    /** The files in the folder. */
    List<KeyFile> list();
}
