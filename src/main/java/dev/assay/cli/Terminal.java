package dev.assay.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * What of the standard streams is a terminal.
 *
 * @param out whether standard output is one
 * @param err whether standard error is one
 * @param colours whether it wants colours
 * @param width its columns
 */
record Terminal(boolean out, boolean err, boolean colours, int width) {

    private static final int DEFAULT_WIDTH = 80;
    private static final int NARROWEST = 40;

    /** No terminal at all. */
    static final Terminal NONE = new Terminal(false, false, false, DEFAULT_WIDTH);

    /** Looks at the streams of this process. */
    static Terminal detect(Map<String, String> environment) {
        boolean out = isTerminal(1);
        boolean err = isTerminal(2);
        boolean colours = out
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
        return new Terminal(out, err, colours, out ? width(environment.get("COLUMNS")) : DEFAULT_WIDTH);
    }

    private static int width(String columns) {
        try {
            return columns == null ? DEFAULT_WIDTH : Math.max(NARROWEST, Integer.parseInt(columns.strip()));
        } catch (NumberFormatException e) {
            return DEFAULT_WIDTH;
        }
    }

    /** Java tells only whether input and output are both terminals; Linux tells of each. */
    private static boolean isTerminal(int descriptor) {
        try {
            String device = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException | SecurityException e) {
            return isTerminal(System.console());
        }
    }

    /** Since Java 22 there is a console even where there is no terminal, and a method that tells. */
    private static boolean isTerminal(Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
