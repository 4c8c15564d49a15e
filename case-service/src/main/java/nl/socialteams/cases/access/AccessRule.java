// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.access;

/** By which rule a caller sees a file; the access log keeps it (G5). */
public enum AccessRule {
  /** Works in the file's team today, or stands in for who does. */
  TEAM,
  /** Directs the household, though another team has the case. */
  DIRECTOR,
  /** Opened the file because of danger. */
  DANGER,
  /** Advises on a tailor-made plan that runs in the case. */
  ADVICE,
  /** Coordinates a team of the municipality, and the file has none. */
  COORDINATOR,
  /** Delivered the registration. */
  DELIVERED,
  /** Was referred to, with consent or on danger. */
  REFERRED
}
