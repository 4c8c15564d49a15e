// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.access;

/**
 * What an operation asks of its caller. Partner systems carry a right as a scope; which roles hold
 * it stands in {@code application.properties}.
 */
public final class CaseRights {
  /** A question of a resident comes in, from a team or from a partner's system. */
  public static final String REGISTER = "cases:register";

  /** Registrations and case files of residents. */
  public static final String READ = "case-files:read";

  /** Registrations that the caller delivered itself, as a partner's system does. */
  public static final String READ_DELIVERED = "cases:read";

  /** Trying in a test municipality: its made-up residents, and taking back what one delivered. */
  public static final String TRY_OUT = "test-municipality:use";

  /** Working in a case file, up to closing it. */
  public static final String WORK = "case-files:write";

  /** Opening a file of another team because of danger. */
  public static final String BREAK_GLASS = "cases:break-glass";

  /** Who opened a file because of danger, in all teams. */
  public static final String SEE_EMERGENCIES = "emergency-accesses:read";

  /** Noting that somebody was helped without being registered. */
  public static final String NOTE_OUTSIDE = "outside-registrations:note";

  /** How many were helped without being registered. */
  public static final String COUNT_OUTSIDE = "outside-registrations:count";

  /** Advising on tailor-made plans, as the expert who is named on them. */
  public static final String ADVISE = "tailor-made-plans:advise";

  /** Handing over many cases, as the coordinator of a team. */
  public static final String HAND_OVER = "handovers:prepare";

  /** How long files are kept, what keeps one, and proposing one for destruction. */
  public static final String KEEP_FILES = "retention:keep";

  /** Confirming a destruction that another person proposed. */
  public static final String CONFIRM_DESTRUCTION = "destructions:confirm";

  /** Restricting the processing of what is known of a client, and lifting that. */
  public static final String RESTRICT = "processing:restrict";

  /** What was referred to the caller's organisation or team. */
  public static final String RECEIVE = "referrals:receive";

  /** Everything about a person, for the request of the resident. */
  public static final String EXPORT = "person-export:make";

  private CaseRights() {}
}
