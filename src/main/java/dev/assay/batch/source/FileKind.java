package dev.assay.batch.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What people hand in that is no text, told by its first bytes or by its name. */
enum FileKind {
    ZIP("an archive, or a word processor's document", List.of("504B0304", "504B0506"), List.of(".zip")),
    OLE("an old Office document, or an encrypted one", List.of("D0CF11E0A1B11AE1"), List.of(".xls", ".ppt")),
    WORD("a word processor's document", List.of("7B5C727466"), List.of(".docx", ".doc", ".odt", ".rtf", ".pages")),
    PDF("a PDF", List.of("255044462D"), List.of(".pdf")),
    IMAGE(
            "a picture",
            List.of("89504E47", "FFD8FF", "474946383761", "474946383961"),
            List.of(".png", ".jpg", ".jpeg", ".gif", ".heic", ".webp", ".bmp", ".tif", ".tiff", ".svg")),
    TABLE("a table", List.of(), List.of(".csv", ".tsv", ".tab", ".jsonl", ".ndjson", ".xlsx", ".xlsm", ".ods")),
    COMPRESSED("a compressed file", List.of("1F8B", "377ABCAF", "526172211A07"), List.of(".gz", ".7z", ".rar", ".tgz"));

    /** The longest of the first bytes that tell a kind. */
    static final int BYTES = 8;

    private final String name;
    private final List<String> beginnings;
    private final List<String> endings;

    FileKind(String name, List<String> beginnings, List<String> endings) {
        this.name = name;
        this.beginnings = beginnings;
        this.endings = endings;
    }

    /** What a file's first bytes say that it is, if they say it. */
    static Optional<FileKind> of(byte[] first) {
        StringBuilder hex = new StringBuilder();
        for (int i = 0; i < Math.min(BYTES, first.length); i++) {
            hex.append(String.format(Locale.ROOT, "%02X", first[i]));
        }
        for (FileKind kind : values()) {
            if (kind.beginnings.stream().anyMatch(hex.toString()::startsWith)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** What a stream begins like, which is read from its beginning afterwards. */
    static Optional<FileKind> of(BufferedInputStream bytes) throws IOException {
        bytes.mark(BYTES);
        byte[] first = bytes.readNBytes(BYTES);
        bytes.reset();
        return of(first);
    }

    /** What the end of a file's name says that it is, if it says it. */
    static Optional<FileKind> ofName(String file) {
        String lower = file.toLowerCase(Locale.ROOT);
        for (FileKind kind : values()) {
            if (kind.endings.stream().anyMatch(lower::endsWith)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /**
     * What to do about it: {@code this is a PDF; save it as text or Markdown}.
     *
     * @param how how it should be saved
     */
    String advice(String how) {
        return "this is " + name + (this == COMPRESSED ? "; unpack it first" : "; save it " + how);
    }

    /** As a person calls it: {@code a PDF}. */
    @Override
    public String toString() {
        return name;
    }
}
