package dev.assay.context;

import dev.assay.match.Match;

/**
 * A phrase that has to do with subjects, where it stands.
 *
 * @param phrase the phrase
 * @param match its words
 */
record PlacedPhrase(SubjectCues.Phrase phrase, Match match) {}
