package si.plenum.platform.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.FileSystemUtils;

/** The PostgreSQL that is packed into the program, unpacked once into the data folder. */
final class PostgresBinaries {

    private PostgresBinaries() {}

    /** The folder that holds {@code bin} and {@code lib}; unpacked first where it is not there yet (2 to 4 s). */
    static Path unpack(Path data, String version) throws IOException {
        var folder = data.resolve("pg-" + version);
        if (Files.isDirectory(folder)) return folder;

        var halfway = data.resolve("pg-" + version + ".tmp");
        FileSystemUtils.deleteRecursively(halfway);
        var archive = "/postgres-%s-%s.txz".formatted(system(), processor());
        try (var packed = PostgresBinaries.class.getResourceAsStream(archive)) {
            if (packed == null) {
                throw new StartRefused("This build has no embedded PostgreSQL for " + system() + " on " + processor()
                        + ": set PLENUM_DATABASE_URL to a PostgreSQL 18");
            }
            extract(packed, halfway);
        }
        return Files.move(halfway, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void extract(InputStream packed, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var file = folder.resolve(entry.getName()).normalize();
                if (!file.startsWith(folder)) throw new IOException("outside the folder: " + entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                    continue;
                }
                Files.createDirectories(file.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, file);
                    if ((entry.getMode() & 0b001_000_000) != 0) file.toFile().setExecutable(true, false);
                }
            }
        }
    }

    private static String system() {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "darwin" : name;
    }

    private static String processor() {
        var name = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return Set.of("aarch64", "arm64").contains(name) ? "arm_64" : "x86_64";
    }
}
