package dev.assay.context;

import dev.assay.context.About.How;
import dev.assay.context.Segment.Lead;
import dev.assay.text.Sentence;
import dev.assay.text.Sentence.Kind;
import java.util.Arrays;
import java.util.List;

/**
 * Finds out what each token of an answer is said of, sentence by sentence: what a clause names, else what the sentence
 * speaks of, else what runs on from the sentences before it or stands above it. Linear in the answer. Lives for one call.
 *
 * <p>Where in doubt it names no subject, since a wrong one takes away what somebody knows.
 */
final class TopicReader {

    private final List<Sentence> sentences;
    private final int[] links;
    private final Mentions mentions;
    private final Words words;
    private final NamedGroup group;
    private final SentenceTopics reader;
    private final Scopes scopes = new Scopes();
    private final TableTopics table = new TableTopics();

    private int running = Link.NONE;

    /** What the lead of the current paragraph or item names. */
    private int lead = Link.NONE;

    private int block = -1;
    private boolean inList;

    /** The sentence before, if it names nothing, and nothing is known of it; or a question. */
    private Sentence open;

    private boolean openIsQuestion;

    TopicReader(Mentions mentions) {
        this.mentions = mentions;
        this.words = mentions.words();
        this.sentences = words.answer().sentences();
        this.links = new int[words.count()];
        Arrays.fill(links, Link.NONE);
        this.group = new NamedGroup(mentions);
        this.reader = new SentenceTopics(mentions, new Anchors(mentions, group), links);
    }

    /** For each token a link. */
    int[] read() {
        int index = 0;
        while (index < sentences.size()) {
            Sentence sentence = sentences.get(index);
            if (sentence.kind() == Kind.CODE) {
                int end = index;
                while (end < sentences.size() && sentences.get(end).block() == sentence.block()) {
                    end++;
                }
                code(sentences.subList(index, end));
                index = end;
            } else {
                sentence(sentence);
                index++;
            }
            block = sentence.block();
        }
        return links;
    }

    private void sentence(Sentence sentence) {
        if (sentence.firstToken() == sentence.endToken()) {
            return;
        }
        switch (sentence.kind()) {
            case HEADING -> heading(sentence, sentence.depth());
            case CELL -> cell(sentence);
            case LIST_ITEM -> item(sentence);
            default -> prose(sentence);
        }
        inList = sentence.kind() == Kind.LIST_ITEM;
    }

    private void heading(Sentence sentence, int level) {
        scopes.endLevels(level);
        SentenceTopics.Outcome outcome = reader.read(sentence, scopes.heading(), Link.NONE, false);
        scopes.head(level, outcome.names() ? outcome.topic() : Link.NONE);
        running = Link.NONE;
        lead = Link.NONE;
        open = null;
    }

    private void prose(Sentence sentence) {
        boolean begins = sentence.block() != block;
        boolean title = false;
        if (begins) {
            scopes.endList();
            lead = Link.NONE;
            open = null;
            title = holdsOnlyNames(sentence);
            if (title && (isAlone(sentence) || words.answer().text().startsWith("**", sentence.start()))) {
                heading(sentence, Sentence.BOLD_LEVEL);
                return;
            }
            scopes.endLevels(Sentence.LEAD_LEVEL);
        }
        int scope = lead >= 0 ? lead : scopes.heading();
        SentenceTopics.Outcome outcome = read(sentence, scope, !begins);
        if (outcome.isLead() || title) {
            lead = Link.by(outcome.topic(), How.LEAD);
        } else if (outcome.names()) {
            lead = Link.NONE;
        }
        scopes.introduce(endsWithColon(sentence) ? outcome.topic() : Link.NONE);
    }

    private void item(Sentence sentence) {
        boolean begins = sentence.block() != block;
        if (begins) {
            if (!inList) {
                group.list();
            }
            scopes.beginItem(sentence.depth());
            open = null;
        }
        SentenceTopics.Outcome outcome = read(sentence, scopes.item(), !begins);
        if (begins) {
            scopes.lead(sentence.depth(), outcome.names() ? outcome.topic() : Link.NONE);
        }
    }

    private void cell(Sentence sentence) {
        int scope = table.scope(sentence.cell(), scopes.heading());
        SentenceTopics.Outcome outcome = reader.read(sentence, scope, Link.NONE, false);
        table.names(sentence.cell(), outcome.names() ? outcome.topic() : Link.NONE);
        running = Link.NONE;
        open = null;
    }

    private SentenceTopics.Outcome read(Sentence sentence, int scope, boolean unbroken) {
        SentenceTopics.Outcome outcome = reader.read(sentence, scope, running, unbroken);
        if (open != null && outcome.names()) {
            answerOpen(sentence);
        }
        boolean question = endsWith(sentence, '?');
        boolean unknown =
                !outcome.names() && (outcome.topic() == Link.NONE || question && outcome.lead() != Lead.PRONOUN);
        open = unknown ? sentence : null;
        openIsQuestion = question;
        boolean person = outcome.lead() == Lead.PERSON || outcome.lead() == Lead.READER;
        if (outcome.topic() != Link.NONE || !person) {
            running = outcome.topic();
        }
        return outcome;
    }

    /** "And who joins? X." and "You get one query. That's X." */
    private void answerOpen(Sentence sentence) {
        int link = openIsQuestion ? reader.answers(sentence) : reader.identified(sentence);
        if (link != Link.NONE) {
            Arrays.fill(links, open.firstToken(), open.endToken(), link);
        }
    }

    /** Whether a sentence is a paragraph. */
    private boolean isAlone(Sentence sentence) {
        return sentence.index() + 1 == sentences.size()
                || sentences.get(sentence.index() + 1).block() != sentence.block();
    }

    /** Whether the words of a sentence are names, so that it is a title. */
    private boolean holdsOnlyNames(Sentence sentence) {
        int mention = mentions.from(sentence.firstToken());
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            while (mention < mentions.size() && mentions.last(mention) < token) {
                mention++;
            }
            boolean named = mention < mentions.size() && mentions.first(mention) <= token;
            if (!named && words.isWord(token)) {
                return false;
            }
        }
        return !endsWith(sentence, '.');
    }

    private boolean endsWithColon(Sentence sentence) {
        return endsWith(sentence, ':');
    }

    private boolean endsWith(Sentence sentence, char sign) {
        String text = words.answer().text();
        int end = sentence.end();
        while (end > sentence.start()
                && (text.charAt(end - 1) == '*' || Character.isWhitespace(text.charAt(end - 1)))) {
            end--;
        }
        return end > sentence.start() && text.charAt(end - 1) == sign;
    }

    /** A comment without a name belongs to the line below it if the block begins with a comment, else to that above. */
    private void code(List<Sentence> lines) {
        int scope = scopes.list();
        boolean above = isComment(lines.get(0));
        int[] topics = new int[lines.size()];
        int all = Link.NONE;
        for (int i = 0; i < topics.length; i++) {
            SentenceTopics.Outcome outcome = reader.read(lines.get(i), scope, Link.NONE, false);
            topics[i] = outcome.names() ? outcome.topic() : Link.NONE;
            all = all == Link.NONE || topics[i] == Link.NONE || same(all, topics[i])
                    ? Math.max(all, topics[i])
                    : Link.SEVERAL;
        }
        int near = Link.NONE;
        for (int step = 0; step < topics.length; step++) {
            int i = above ? topics.length - 1 - step : step;
            if (!isComment(lines.get(i))) {
                near = topics[i];
            } else if (topics[i] == Link.NONE && near >= 0) {
                Arrays.fill(links, lines.get(i).firstToken(), lines.get(i).endToken(), Link.by(near, How.CODE));
            }
        }
        running = all == Link.NONE ? running : all;
        open = null;
    }

    private boolean same(int one, int other) {
        return one >= 0 && other >= 0 && mentions.subject(Link.mention(one)) == mentions.subject(Link.mention(other));
    }

    private boolean isComment(Sentence line) {
        String text = words.answer().text();
        return text.startsWith("#", line.start())
                || text.startsWith("//", line.start())
                || text.startsWith("--", line.start())
                || text.startsWith("/*", line.start())
                || text.startsWith("* ", line.start());
    }
}
