// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import java.util.UUID;

/** The payees that an expenditure can be for; kept by another feature. */
public interface KnownPayees {

  boolean has(UUID payee, String municipality);
}
