package dev.assay.context;

/**
 * The subject that something is said of, and how that is known.
 *
 * @param id the subject's id in its rubric
 * @param how what leads from the words to the subject
 * @param start first UTF-16 unit of the words that name the subject, in the caller's text
 * @param end unit after the last one
 * @param text the characters between them
 */
public record About(String id, How how, int start, int end, String text) {

    /** What leads from some words to the subject that they are said of. */
    public enum How {
        /** the subject is named in the same clause, or in one that the clause belongs to */
        CLAUSE("named in its clause"),
        /** it is what the sentence, or the one before it, speaks of */
        TOPIC("the running topic"),
        /** other words stand for it: "the latter", or a place in one of two lists */
        REFERENCE("referred to"),
        /** a heading, or the lead of a list or a paragraph, names it */
        LEAD("named by the heading or lead"),
        /** the head of the table's column names it */
        COLUMN("the table's column"),
        /** the first cell of the table's row names it */
        ROW("the table's row"),
        /** the line of code that a comment belongs to names it */
        CODE("the line of code beside it");

        private final String description;

        How(String description) {
            this.description = description;
        }

        /** For people, in the middle of a sentence. */
        public String description() {
            return description;
        }
    }
}
