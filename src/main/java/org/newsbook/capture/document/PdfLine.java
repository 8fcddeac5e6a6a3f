package org.newsbook.capture.document;

/**
 * A line of a PDF, in points of 1/72 inch from the page's upper left corner.
 *
 * @param page 1-based
 * @param y of its baseline
 * @param height of the page
 * @param size of its first character's font
 */
record PdfLine(int page, String text, float x, float right, float y, float height, float size) {}
