// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.disclosure;

import jakarta.validation.constraints.Min;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import nl.socialteams.reporting.table.By;

/** What an installation withholds; to be changed before figures are told, never after. */
@ConfigMapping(prefix = "socialteams.disclosure")
interface DisclosureSettings {
  /** Counts below it, except none, are suppressed. */
  @WithDefault("5")
  @Min(3)
  int threshold();

  /** Which periods are told, once they are closed: one kind, so that none overlap. */
  @WithDefault("YEAR")
  PeriodKind period();

  /** Days after its end at which a period is closed; what becomes known later does not count. */
  @WithDefault("31")
  int closingDays();

  /** The one way in which a municipality is divided: TEAM or NEIGHBOURHOOD. */
  @WithDefault("TEAM")
  By division();
}
