// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.disclosure;

import nl.socialteams.reporting.table.By;

/** Those of an installation that chose nothing. */
final class Settings implements DisclosureSettings {
  @Override
  public int threshold() {
    return 5;
  }

  @Override
  public PeriodKind period() {
    return PeriodKind.YEAR;
  }

  @Override
  public int closingDays() {
    return 31;
  }

  @Override
  public By division() {
    return By.TEAM;
  }
}
