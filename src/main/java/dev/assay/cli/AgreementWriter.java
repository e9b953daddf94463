package dev.assay.cli;

import dev.assay.batch.Graded;
import dev.assay.report.AgreementJson;
import dev.assay.report.AgreementReport;
import dev.assay.study.agreement.Agreement;
import dev.assay.study.agreement.AgreementSettings;
import dev.assay.study.agreement.AgreementStudy;
import dev.assay.study.agreement.HumanColumns;
import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Gathers graded answers and writes what they show, when all of them are there. */
final class AgreementWriter implements GradeWriter {

    private final AgreementStudy study;
    private final AgreementSettings settings;
    private final String pack;
    private final Optional<Integer> width;

    /** @param width columns of a line of text; JSON is written if there is none */
    AgreementWriter(AgreementStudy study, AgreementSettings settings, String pack, Optional<Integer> width) {
        this.study = study;
        this.settings = settings;
        this.pack = pack;
        this.width = width;
    }

    @Override
    public String line(Graded graded) {
        return "";
    }

    @Override
    public void begin(ResultFile out) {
        // Nothing is known before the last answer.
    }

    @Override
    public void write(ResultFile out, Graded graded, String line) {
        study.add(graded);
    }

    @Override
    public void end(ResultFile out) throws IOException {
        columnsAreThere(study.columns());
        Agreement agreement = study.result();
        out.write(
                width.isPresent()
                        ? AgreementReport.of(pack, agreement, width.get())
                        : AgreementJson.of(pack, agreement));
    }

    /** Tells of a column that was named and is in no row: nothing would be compared, and nobody would know why. */
    private void columnsAreThere(Set<String> there) {
        HumanColumns named = settings.columns();
        HumanColumns usual = HumanColumns.DEFAULT;
        if (study.readable() == 0) {
            return; // no row could be read, which has been told of each
        }
        named(named.score(), usual.score(), there);
        named(named.band(), usual.band(), there);
        named(named.secondScore(), usual.secondScore(), there);
        named(named.secondBand(), usual.secondBand(), there);
        named(named.concepts(), usual.concepts(), there);
        settings.group().ifPresent(group -> named(group, "", there));
        if (!isIn(named.score(), there) && !isIn(named.band(), there)) {
            throw CommandException.misuse("no column '" + named.score() + "' or '" + named.band()
                    + "' with people's grades" + those(there) + "; --score and --band say how it is called");
        }
    }

    private static void named(String column, String usual, Set<String> there) {
        if (!column.equals(usual) && !isIn(column, there)) {
            throw CommandException.misuse("no column '" + column + "'" + those(there));
        }
    }

    private static boolean isIn(String column, Collection<String> there) {
        return there.stream().anyMatch(column::equalsIgnoreCase);
    }

    private static String those(Set<String> there) {
        return there.isEmpty()
                ? ": no row has further columns"
                : "; besides candidate, question and answer there are: " + String.join(", ", there);
    }
}
