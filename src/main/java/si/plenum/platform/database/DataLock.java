package si.plenum.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Held by the one program that serves a data folder. The operating system frees it when the process ends, however it ends.
 *
 * @param channel stays open as long as the lock is held
 */
record DataLock(FileChannel channel) {

    /** @throws StartRefused where another process holds it, or the folder cannot be written */
    static DataLock take(Path data) {
        try {
            Files.createDirectories(data);
            var channel = FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!held(channel)) {
                channel.close();
                throw new StartRefused("Plenum already runs on " + data
                        + ": stop it first, or choose another folder with PLENUM_DATA");
            }
            return new DataLock(channel);
        } catch (IOException unwritable) {
            throw new StartRefused("The data folder " + data + " cannot be written: " + unwritable, unwritable);
        }
    }

    private static boolean held(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }
}
