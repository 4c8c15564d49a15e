// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.codelist;

/** The codes of the lists that features of this service look in. */
public final class ListCodes {
  public static final String LIFE_DOMAIN = "LIFE_DOMAIN";
  public static final String FUNDING_FORM = "FUNDING_FORM";
  public static final String DISCIPLINE = "DISCIPLINE";
  public static final String ACTIVITY_KIND = "ACTIVITY_KIND";
  public static final String PROVISION_KIND = "PROVISION_KIND";
  public static final String EXCHANGE_KIND = "EXCHANGE_KIND";
  public static final String LENDABLE_KIND = "LENDABLE_KIND";

  private ListCodes() {}
}
