// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.access;

/**
 * What an operation asks of its caller. Partner systems carry a right as a scope; which roles hold
 * it stands in {@code application.properties}.
 */
public final class AreaRights {
  /** Everything about areas and teams that is no person's data. */
  public static final String READ = "areas:read";

  /** Areas, teams, decisions, organisations, code lists: the municipality's administration. */
  public static final String ADMINISTER = "areas:administer";

  /** Who works in a team, by name. */
  public static final String SEE_WORKERS = "workers:read";

  /** The social map is kept by everyone who works with it. */
  public static final String KEEP_SOCIAL_MAP = "social-map:write";

  /** The neighbourhood exchange, with the residents who take part in it. */
  public static final String WORK_EXCHANGE = "exchange:write";

  /** What an organisation did of what was agreed: its own systems, for its own agreements. */
  public static final String REPORT_DEPLOYMENT = "deployment:report";

  /** Everything about a participant or a worker, for the request of whom it is about. */
  public static final String EXPORT = "person-export:make";

  /** Destroying what is held of a participant, or of a worker who left. */
  public static final String DESTROY = "persons:destroy";

  private AreaRights() {}
}
