// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.tables;

import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import io.quarkus.arc.All;

import nl.socialteams.reporting.table.ReportTable;

/** Every table there is, by its name. */
@ApplicationScoped
public class ReportTables {
  private final List<ReportTable> tables;

  @Inject
  ReportTables(@All List<ReportTable> tables) {
    this.tables =
        tables.stream().sorted(Comparator.comparing(table -> table.definition().name())).toList();
  }

  /** By name. */
  public List<ReportTable> all() {
    return tables;
  }

  /**
   * @throws NotFoundException where there is none
   */
  public ReportTable named(String name) {
    return tables.stream()
        .filter(table -> table.definition().name().equals(name))
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }
}
