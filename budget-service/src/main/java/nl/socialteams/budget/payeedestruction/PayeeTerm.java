// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.payeedestruction;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long the financial administration is kept. */
@ConfigMapping(prefix = "socialteams.budget.payees")
interface PayeeTerm {

  /** Whole years after the year of the last payment; seven at least, as the tax law says. */
  @WithDefault("7")
  int keptYears();
}
