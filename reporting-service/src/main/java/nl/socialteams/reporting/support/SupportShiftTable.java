// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.support;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.reporting.table.DerivedTable;
import nl.socialteams.reporting.table.Dimension;
import nl.socialteams.reporting.table.Exposure;
import nl.socialteams.reporting.table.Figures;
import nl.socialteams.reporting.table.ReportTable;
import nl.socialteams.reporting.table.RowKey;
import nl.socialteams.reporting.table.Shift;
import nl.socialteams.reporting.table.TableDefinition;

/** What was there beside what came: how the shares of domains and rings shifted. */
@ApplicationScoped
class SupportShiftTable implements DerivedTable {
  private static final TableDefinition DEFINITION =
      new TableDefinition(
          "support-shift",
          "R4",
          List.of(Dimension.of("lifeDomainVersion")),
          List.of(Dimension.of("lifeDomain", "LIFE_DOMAIN"), Dimension.of("ring", "TILT_RING")),
          Shift.measures("existing", "new"),
          Exposure.PROTECTED);

  private final SupportTable support;

  @Inject
  SupportShiftTable(SupportTable support) {
    this.support = support;
  }

  @Override
  public TableDefinition definition() {
    return DEFINITION;
  }

  @Override
  public ReportTable source() {
    return support;
  }

  @Override
  public Map<RowKey, Figures> derive(Map<RowKey, Figures> told) {
    return new Shift(support.definition(), "EXISTING", "NEW").of(told, DEFINITION.measures());
  }
}
