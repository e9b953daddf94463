package dev.assay.cli;

import dev.assay.grade.Grader;

/** Reads what grading knows of the language while a command still reads its arguments and its pack. */
final class Preparation {

    private Preparation() {}

    /**
     * Begins to read on a thread that keeps no command from ending. What goes wrong is told where the command comes to
     * need the language: Java throws it there again.
     */
    static void begin() {
        Thread thread = new Thread(Grader::prepare, "preparation");
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((itself, e) -> {});
        thread.start();
    }
}
