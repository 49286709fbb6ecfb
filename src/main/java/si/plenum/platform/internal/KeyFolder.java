package si.plenum.platform.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import si.plenum.platform.KeyFiles;
import si.plenum.platform.Settings;

/** Key files in the folder of the settings. A file appears whole or not at all: it is written aside and then moved. */
@Component
class KeyFolder implements KeyFiles {

    private static final FileAttribute<?> OWN_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final FileAttribute<?> OWN_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final String ASIDE = ".new";

    private final Path folder;

    KeyFolder(Settings settings) {
        this.folder = settings.keyFolder();
    }

    @Override
    public Optional<byte[]> read(String name) {
        try {
            return Optional.of(Files.readAllBytes(path(name)));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void create(String name, byte[] content) {
        try {
            Files.createDirectories(folder, OWN_FOLDER);
            var aside = folder.resolve(UUID.randomUUID() + ASIDE);
            try (var file = FileChannel.open(
                    aside, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OWN_FILE)) {
                write(file, content);
            }
            try {
                // A link, since a move would silently replace what another node wrote meanwhile.
                Files.createLink(path(name), aside);
            } finally {
                Files.delete(aside);
            }
            syncFolder();
        } catch (FileAlreadyExistsException exists) {
            throw new IllegalStateException("there is a key file " + name + " already", exists);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public byte[] readOrCreate(String name, Supplier<byte[]> content) {
        var known = read(name);
        if (known.isPresent()) return known.get();
        try {
            create(name, content.get());
        } catch (IllegalStateException anotherNode) {
            // Its key counts.
        }
        return read(name).orElseThrow();
    }

    @Override
    public void destroy(String name) {
        var path = path(name);
        try {
            try (var file = FileChannel.open(path, StandardOpenOption.WRITE)) {
                write(file, new byte[(int) file.size()]);
            }
            Files.deleteIfExists(path);
            syncFolder();
        } catch (NoSuchFileException done) {
            // Another node was quicker.
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public List<KeyFile> list() {
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.map(this::keyFile).flatMap(Optional::stream).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Optional<KeyFile> keyFile(Path path) {
        try {
            var written = Files.getLastModifiedTime(path).toInstant();
            return Optional.of(new KeyFile(path.getFileName().toString(), written));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private static void write(FileChannel file, byte[] content) throws IOException {
        var left = ByteBuffer.wrap(content);
        while (left.hasRemaining()) file.write(left);
        file.force(true);
    }

    /** The name of a file lies in its folder: only then is it on the disk, or gone from it. */
    private void syncFolder() throws IOException {
        try (var itself = FileChannel.open(folder, StandardOpenOption.READ)) {
            itself.force(true);
        }
    }

    private Path path(String name) {
        if (!name.matches("[a-z0-9.-]+")) throw new IllegalArgumentException("no name of a key file: " + name);
        return folder.resolve(name);
    }
}
