package dev.assay.grade;

/** A question to ask next, and the concept that it is after. */
public record FollowUp(String concept, String ask) {}
