package dev.assay.examples.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * A file or a folder that the job was given. Immutable.
 *
 * @param number which of the job's arguments it is, from 0
 * @param named what the argument says
 * @param root what the file system calls the same
 */
record Input(int number, String named, URI root) implements Serializable {

    /**
     * Looks an argument up.
     *
     * @throws IllegalArgumentException if there is no such file or folder
     * @throws IOException if the file system cannot be asked
     */
    static Input of(int number, String named, Configuration conf) throws IOException {
        Path path = new Path(named);
        try {
            FileStatus status = path.getFileSystem(conf).getFileStatus(path);
            return new Input(number, named, status.getPath().toUri());
        } catch (FileNotFoundException e) {
            throw new IllegalArgumentException("no file or folder '" + named + "'", e);
        }
    }

    /** What results call a file: by what the job was given, not by what the file system makes of it. */
    String source(URI file) {
        String below = root.relativize(file).getPath();
        if (below.isEmpty()) {
            return named;
        }
        return named.endsWith("/") ? named + below : named + "/" + below;
    }

    /** The file itself, or all files in the folder and the folders in it; without those that Spark too leaves out. */
    List<FileStatus> files(Configuration conf) throws IOException {
        List<FileStatus> files = new ArrayList<>();
        Path path = new Path(root);
        FileSystem system = path.getFileSystem(conf);
        for (RemoteIterator<LocatedFileStatus> all = system.listFiles(path, true); all.hasNext(); ) {
            FileStatus file = all.next();
            if (!isHidden(file.getPath(), path)) {
                files.add(file);
            }
        }
        return files;
    }

    private static boolean isHidden(Path file, Path root) {
        for (Path part = file; !part.equals(root); part = part.getParent()) {
            String name = part.getName();
            if (name.startsWith(".") || name.startsWith("_") && !name.contains("=")) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is this folder, or stands in it. */
    boolean isIn(Path folder) {
        return !folder.toUri().relativize(root).isAbsolute();
    }

    /** Whether the names of the folders that hold a file are values of columns, as Hive's and Spark's are. */
    boolean isPartitioned(FileStatus file) {
        String below = root.relativize(file.getPath().toUri()).getPath();
        return below.lastIndexOf('/') > below.indexOf('=') && below.indexOf('=') > 0;
    }
}
