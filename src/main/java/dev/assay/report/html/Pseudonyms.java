package dev.assay.report.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.batch.Names;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What candidates are called where their names are not to be known: the same candidate is called the same wherever the
 * same key file is used, and without that file nobody can tell who is who, nor try names out. Not thread-safe.
 *
 * <p>A pseudonym is the beginning of an HMAC-SHA256 (RFC 2104) of the name under the file's secret, in letters and digits
 * that are hard to mix up; of two names that begin alike, the later one is given more of it. The file is JSON: a
 * {@code secret}, and {@code candidates} with the name for each pseudonym.
 */
public final class Pseudonyms {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LETTERS = "BCDFGHJKMNPQRSTVWXZ23456789";
    private static final int GROUP = 3;
    private static final int FORMAT = 1;

    private final Path file;
    private final byte[] secret;
    private final Map<String, String> names = new TreeMap<>();
    private final Map<String, String> pseudonyms = new TreeMap<>();

    private Pseudonyms(Path file, byte[] secret) {
        this.file = file;
        this.secret = secret;
    }

    /**
     * Reads a key file; if there is none, a new secret is drawn, and {@link #save} writes the file.
     *
     * @throws ReportException if the file is there and is no key file
     */
    public static Pseudonyms open(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] secret = new byte[32];
            new SecureRandom().nextBytes(secret);
            return new Pseudonyms(file, secret);
        }
        try {
            JsonNode key = JSON.readTree(Files.readString(file));
            if (key.path("format").asInt() != FORMAT || !key.path("candidates").isObject()) {
                throw new ReportException("'" + file + "' is no key file: it has no 'format' 1 and 'candidates'");
            }
            Pseudonyms read = new Pseudonyms(
                    file, HexFormat.of().parseHex(key.path("secret").asText()));
            if (read.secret.length < 16) {
                throw new ReportException("'" + file + "' is no key file: its 'secret' is too short");
            }
            key.path("candidates")
                    .properties()
                    .forEach(entry -> read.keep(
                            entry.getKey(), Names.plain(entry.getValue().asText())));
            return read;
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new ReportException("'" + file + "' is no key file: " + e.getMessage());
        }
    }

    /** Where the key is kept. */
    public Path file() {
        return file;
    }

    /** What a candidate is called. */
    public String of(String name) {
        String known = pseudonyms.get(name);
        if (known != null) {
            return known;
        }
        byte[] hash = hash(name);
        StringBuilder letters = new StringBuilder();
        int next = 0;
        do {
            for (int i = 0; i < GROUP; i++) {
                letters.append(LETTERS.charAt((hash[next++] & 0xFF) % LETTERS.length()));
            }
            letters.append('-');
        } while (next < 2 * GROUP || names.containsKey(letters.substring(0, letters.length() - 1)));
        String pseudonym = letters.substring(0, letters.length() - 1);
        keep(pseudonym, name);
        return pseudonym;
    }

    private void keep(String pseudonym, String name) {
        names.put(pseudonym, name);
        pseudonyms.put(name, pseudonym);
    }

    private byte[] hash(String name) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(name.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    /** Writes the key file; only its owner may read it, where the disk knows owners. */
    public void save() throws IOException {
        ObjectNode key = JSON.createObjectNode()
                .put("format", FORMAT)
                .put("secret", HexFormat.of().formatHex(secret));
        ObjectNode candidates = key.putObject("candidates");
        names.forEach(candidates::put);
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path unfinished = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".unfinished");
        Files.deleteIfExists(unfinished);
        try {
            Files.createFile(unfinished, ownerOnly());
            Files.writeString(unfinished, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(key) + "\n");
            move(unfinished, target);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean owners = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return owners
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
