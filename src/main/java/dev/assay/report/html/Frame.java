package dev.assay.report.html;

/**
 * What stands around a page.
 *
 * @param title of the page, for the window
 * @param report what the report is called
 * @param root the way to the overview's folder, empty or {@code ../}
 * @param assets style and script
 */
record Frame(String title, String report, String root, Assets assets) {}
