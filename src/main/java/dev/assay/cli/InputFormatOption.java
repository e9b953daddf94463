package dev.assay.cli;

import dev.assay.batch.source.InputFormat;
import picocli.CommandLine.Model.OptionSpec;

/** The format that a command is told to read answers in. */
final class InputFormatOption {

    static final String DESCRIPTION =
            "How answers are written: ${COMPLETION-CANDIDATES}. Default: what their name tells, or what they look like.";

    private InputFormatOption() {}

    /** The option, of a command that is described in code. */
    static OptionSpec option() {
        return OptionSpec.builder("--input-format")
                .paramLabel("FORMAT")
                .type(InputFormat.class)
                .description(DESCRIPTION)
                .build();
    }
}
