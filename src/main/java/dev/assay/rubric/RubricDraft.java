package dev.assay.rubric;

import java.util.List;
import java.util.Optional;

/**
 * A rubric as its file has it, before its pack is looked at.
 *
 * @param idNode where its id stands, if there is one
 * @param own what the file itself says; terms, bands and costs are not filled in yet
 * @param scope what its terms mean
 * @param termsKnown whether its own terms could be read
 * @param concepts the names of its concepts, nothing if one cannot be read
 * @param flags the names of its own flags, nothing if one cannot be read
 * @param signs the names of its own good signs, nothing if one cannot be read
 */
record RubricDraft(
        Reading reading,
        Optional<Node> idNode,
        Rubric own,
        TermScope scope,
        boolean termsKnown,
        Optional<List<String>> concepts,
        Optional<List<String>> flags,
        Optional<List<String>> signs) {}
