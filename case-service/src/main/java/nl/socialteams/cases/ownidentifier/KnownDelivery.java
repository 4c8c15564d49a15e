// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.ownidentifier;

/**
 * What was delivered before under an own identifier.
 *
 * @param told marks of its members
 * @param answer that was given to it, as JSON: ids only
 */
public record KnownDelivery(ToldMembers told, String answer) {

  /**
   * @throws DeliveryContradicted where something else is told now
   */
  public void requireSame(ToldMembers now) {
    var differing = told.differingFrom(now);
    if (!differing.isEmpty()) {
      throw new DeliveryContradicted(differing);
    }
  }
}
