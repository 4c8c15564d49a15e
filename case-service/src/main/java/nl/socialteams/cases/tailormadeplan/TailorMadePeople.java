// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadeplan;

import java.util.UUID;

/**
 * Who works with the household, and who advises.
 *
 * @param expert null where none is named yet
 */
record TailorMadePeople(UUID contact, UUID expert) {
  /**
   * @throws ContactIsExpert where they are the same person
   */
  TailorMadePeople {
    if (contact.equals(expert)) {
      throw new ContactIsExpert();
    }
  }

  TailorMadePeople with(TailorMadeRole role, UUID worker) {
    return role == TailorMadeRole.CONTACT
        ? new TailorMadePeople(worker, expert)
        : new TailorMadePeople(contact, worker);
  }
}
