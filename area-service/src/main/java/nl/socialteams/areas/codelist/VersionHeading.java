// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.codelist;

/**
 * What a version is called and where it comes from.
 *
 * @param source null where there is none to name
 * @param note null where there is nothing to warn for
 */
public record VersionHeading(String label, String source, String note) {}
