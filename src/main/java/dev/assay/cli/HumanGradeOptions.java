package dev.assay.cli;

import dev.assay.study.agreement.HumanColumns;
import picocli.CommandLine.Option;

/** The options that say where the grades of people stand, for the commands that read them. */
final class HumanGradeOptions {

    @Option(
            names = "--score",
            paramLabel = "COLUMN",
            defaultValue = "score",
            description = "The column of people's scores. Default: ${DEFAULT-VALUE}.")
    private String score;

    @Option(
            names = "--band",
            paramLabel = "COLUMN",
            defaultValue = "band",
            description = "The column of people's bands. Default: ${DEFAULT-VALUE}.")
    private String band;

    /** The columns, with those of a second person and of concepts as they are called by default. */
    HumanColumns columns() {
        HumanColumns standard = HumanColumns.DEFAULT;
        return columns(standard.secondScore(), standard.secondBand(), standard.concepts());
    }

    HumanColumns columns(String secondScore, String secondBand, String concepts) {
        return new HumanColumns(score, band, secondScore, secondBand, concepts);
    }
}
