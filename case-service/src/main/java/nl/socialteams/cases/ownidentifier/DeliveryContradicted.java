// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.ownidentifier;

import java.util.Collection;

import nl.socialteams.problem.Refusal;

/** The same own identifier, and another registration: names the members, never their values. */
public final class DeliveryContradicted extends Refusal {
  private static final long serialVersionUID = 1L;

  DeliveryContradicted(Collection<String> members) {
    super("delivery-contradicted", String.join(", ", members));
  }
}
