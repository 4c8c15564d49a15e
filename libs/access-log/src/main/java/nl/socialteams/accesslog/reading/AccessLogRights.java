// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog.reading;

/** What the operations on the log ask for. */
public final class AccessLogRights {
  /** Reading who saw or changed what about whom. */
  public static final String READ = "access-log:read";

  private AccessLogRights() {}
}
