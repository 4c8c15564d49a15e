// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.access;

/**
 * What an operation asks of its caller. Which roles hold a right stands in {@code
 * application.properties}.
 */
public final class ReportingRights {
  /** Figures of municipalities, in which nobody can be recognised. */
  public static final String READ = "reports:read";

  /** Building all figures anew from the events. */
  public static final String REBUILD = "reports:rebuild";

  private ReportingRights() {}
}
