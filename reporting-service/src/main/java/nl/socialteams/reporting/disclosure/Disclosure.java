// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.caller.Caller;
import nl.socialteams.reporting.access.ReportingRights;
import nl.socialteams.reporting.table.Areas;
import nl.socialteams.reporting.table.By;
import nl.socialteams.reporting.table.Exposure;
import nl.socialteams.reporting.table.TableDefinition;
import nl.socialteams.reporting.table.TableQuestion;

/**
 * Policy: who may not see unsuppressed figures is told protected ones, of closed periods, along the
 * one division of the installation, as known when the period was closed.
 */
@ApplicationScoped
public class Disclosure {
  private final Caller caller;
  private final ClosedPeriods closed;
  private final DisclosureSettings settings;
  private final NoteLiveQuestion note;

  @Inject
  Disclosure(
      Caller caller, ClosedPeriods closed, DisclosureSettings settings, NoteLiveQuestion note) {
    this.caller = caller;
    this.closed = closed;
    this.settings = settings;
    this.note = note;
  }

  /**
   * What is answered to the caller, written down where it is not protected.
   *
   * @throws ClosedPeriodsOnly where the caller may not ask this
   */
  public Admitted admit(TableDefinition table, TableQuestion asked) {
    if (caller.has(ReportingRights.LIVE)) {
      note.note(asked.municipality(), table.name(), asked.toString());
      return new Admitted(asked, false, false);
    }
    return protectedly(table, asked);
  }

  /** The same for everybody, whatever they may see. */
  public Admitted protectedly(TableDefinition table, TableQuestion asked) {
    boolean fixed =
        table.exposure() != Exposure.LIVE
            && asked.on() == null
            && asked.knownAt() == null
            && asked.areas() == Areas.AS_THEY_WERE
            && isFixed(asked.by())
            && closed.contain(asked.period())
            && (asked.compared() == null || closed.contain(asked.compared()));
    if (!fixed) {
      throw new ClosedPeriodsOnly();
    }
    return new Admitted(asked, true, table.exposure() == Exposure.PROTECTED);
  }

  /** The groupings along which protected figures are told. */
  public boolean isFixed(By by) {
    return by == By.MUNICIPALITY || by == By.MONTH || by == settings.division();
  }

  /**
   * A question that may be answered.
   *
   * @param isFixed whether it is one of the questions that everybody may ask, about what was known
   *     when the period was closed
   * @param isProtected whether small counts are suppressed
   */
  public record Admitted(TableQuestion question, boolean isFixed, boolean isProtected) {}
}
