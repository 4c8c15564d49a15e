// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.access;

/**
 * What an operation asks of its caller. Which roles hold a right stands in {@code
 * application.properties}.
 */
public final class ReportingRights {
  /** Protected figures of closed periods, in which nobody can be recognised. */
  public static final String READ = "reports:read";

  /** Figures in which small counts are not suppressed, of any days and moments. */
  public static final String LIVE = "reports:live";

  /** Freezing protected figures as an edition. */
  public static final String PUBLISH = "editions:publish";

  /** Who asked for unsuppressed figures. */
  public static final String READ_QUESTIONS = "live-questions:read";

  /** Building all figures anew from the events. */
  public static final String REBUILD = "reports:rebuild";

  private ReportingRights() {}
}
