package dev.assay.bench;

import dev.assay.bench.peer.AssayPeer;
import dev.assay.bench.peer.IndexPeer;
import dev.assay.bench.peer.IntervalPeer;
import dev.assay.bench.peer.IntervalQueryPeer;
import dev.assay.bench.peer.JavaRegexPeer;
import dev.assay.bench.peer.MonitorPeer;
import dev.assay.bench.peer.Re2Peer;
import dev.assay.bench.peer.TokensRegexPeer;
import dev.assay.match.Spelling;
import java.util.function.Supplier;

/** Everything that is measured. */
enum Row {
    FLOOR(() -> plain(new FloorScan())),
    TOKENIZER(() -> plain(new TokenizerScan())),
    INDEX(() -> PeerTask.work(Fixture.none(), group -> new IndexPeer())),

    OWN_ASSAY(() -> PeerTask.work(Fixture.own(), group -> assay(group, Spelling.OFF))),
    OWN_ASSAY_SPELLING(() -> PeerTask.work(Fixture.own(), group -> assay(group, Spelling.NORMAL))),
    OWN_INTERVALS(() -> PeerTask.work(Fixture.own(), group -> new IntervalPeer(group.expressions()))),
    OWN_QUERIES(() -> PeerTask.work(Fixture.own(), group -> new IntervalQueryPeer(group.expressions()))),
    OWN_MONITOR(() -> PeerTask.work(Fixture.own(), group -> new MonitorPeer(group.expressions()))),

    SAMPLE_ASSAY(() -> PeerTask.work(Fixture.sample(), group -> assay(group, Spelling.OFF))),
    SAMPLE_ASSAY_SPELLING(() -> PeerTask.work(Fixture.sample(), group -> assay(group, Spelling.NORMAL))),
    SAMPLE_INTERVALS(() -> PeerTask.work(Fixture.sample(), group -> new IntervalPeer(group.expressions()))),
    SAMPLE_QUERIES(() -> PeerTask.work(Fixture.sample(), group -> new IntervalQueryPeer(group.expressions()))),
    SAMPLE_MONITOR(() -> PeerTask.work(Fixture.sample(), group -> new MonitorPeer(group.expressions()))),
    SAMPLE_JAVA_REGEX(() -> PeerTask.work(Fixture.sample(), group -> new JavaRegexPeer(group.expressions()))),
    SAMPLE_RE2(() -> PeerTask.work(Fixture.sample(), group -> new Re2Peer(group.expressions()))),
    SAMPLE_TOKENS_REGEX(() -> PeerTask.work(Fixture.sample(), group -> new TokensRegexPeer(group.expressions()))),

    ANALYZE(Stages::analyzing),
    FIND(Stages::finding),
    READ(Stages::reading),
    GRADE(Stages::grading),
    GRADE_SINGLE(Stages::grading),
    GRADE_TWO_THREADS(Stages::grading),

    WORDS_100(() -> words(100)),
    WORDS_1000(() -> words(1_000)),
    WORDS_10000(() -> words(10_000)),
    WORDS_100000(() -> words(100_000)),

    FIND_60(() -> Stages.finding(60)),
    FIND_600(() -> Stages.finding(600)),
    FIND_6000(() -> Stages.finding(6_000)),

    HOSTILE_ORDINARY(() -> hostile(HostileText.ORDINARY)),
    HOSTILE_ONE_WORD(() -> hostile(HostileText.ONE_WORD)),
    HOSTILE_CUE_WORDS(() -> hostile(HostileText.CUE_WORDS)),
    HOSTILE_RUBRIC_WORDS(() -> hostile(HostileText.RUBRIC_WORDS)),
    HOSTILE_NESTED_DISTANCES(() -> hostile(HostileText.NESTED_DISTANCES)),
    HOSTILE_NO_SENTENCE_END(() -> hostile(HostileText.NO_SENTENCE_END));

    /** The rubric for whatever is not an example answer. */
    private static final String QUESTION = "celery-retry";

    private final Supplier<Work> maker;
    private Work work;

    Row(Supplier<Work> maker) {
        this.maker = maker;
    }

    /** The work, made ready when first asked for. */
    synchronized Work work() {
        if (work == null) {
            work = maker.get();
        }
        return work;
    }

    /**
     * The row in whose process it is measured. What is to be subtracted from each other runs in one process, as two would
     * compile the same code differently.
     */
    Row host() {
        return switch (this) {
            case ANALYZE, FIND, READ, GRADE_SINGLE, GRADE_TWO_THREADS, FIND_60, FIND_600, FIND_6000 -> GRADE;
            default -> this;
        };
    }

    /** How many threads do it at once. */
    int threads() {
        return this == GRADE_TWO_THREADS ? 2 : 1;
    }

    /** Whether single calls are measured, for their spread; otherwise passes over all texts are, for their average. */
    boolean singly() {
        return this == GRADE_SINGLE;
    }

    private static Work plain(Work.Task task) {
        return new Work(Answers.ofUsualLength(), 0, task);
    }

    private static AssayPeer assay(PatternGroup group, Spelling spelling) {
        return new AssayPeer(group.patterns(), group.terms(), spelling);
    }

    private static Work words(int words) {
        return Stages.grading(QUESTION, Answers.manyOrdinary(words));
    }

    private static Work hostile(HostileText text) {
        return Stages.grading(QUESTION, text::text);
    }
}
