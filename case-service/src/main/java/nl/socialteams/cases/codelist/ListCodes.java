// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.codelist;

/** The codes of the lists that features of this service look in. */
public final class ListCodes {
  public static final String LIFE_DOMAIN = "LIFE_DOMAIN";
  public static final String TILT_RING = "TILT_RING";
  public static final String GOAL = "GOAL";
  public static final String LAW = "LAW";
  public static final String ACTOR_KIND = "ACTOR_KIND";
  public static final String SUPPORT_KIND = "SUPPORT_KIND";
  public static final String INTERVENTION_OUTCOME = "INTERVENTION_OUTCOME";
  public static final String SELF_SUFFICIENCY_MATRIX = "SELF_SUFFICIENCY_MATRIX";
  public static final String SELF_SUFFICIENCY_LEVEL = "SELF_SUFFICIENCY_LEVEL";
  public static final String DEPARTURE_REASON = "DEPARTURE_REASON";
  public static final String NO_DEPARTURE_REASON = "NO_DEPARTURE_REASON";
  public static final String EVALUATION_EFFECT = "EVALUATION_EFFECT";
  public static final String ARRANGEMENT_DIFFERENCE = "ARRANGEMENT_DIFFERENCE";
  public static final String INSTRUMENT = "INSTRUMENT";

  /** Capitals, digits and a few signs: the form of the codes of lists and of their items. */
  public static final String CODE_FORM = "^[A-Z0-9][A-Z0-9_+-]{0,59}$";

  private ListCodes() {}
}
