/**
 * The frame that all tables share (R13): a table says what it counts and along what, gives facts,
 * and gets its rows, shares, comparison, texts and completeness here, whether they are read as JSON
 * or as CSV. A new table is a {@link nl.socialteams.reporting.table.ReportTable} and nothing else.
 */
package nl.socialteams.reporting.table;
