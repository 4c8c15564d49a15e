// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.teamload;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.reporting.table.ServedAreas;
import nl.socialteams.reporting.wording.ReportWords;

/** A row for every team that has an area or a running case. */
@ApplicationScoped
class TeamLoadRows {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

  private final ReportWords words;

  @Inject
  TeamLoadRows(ReportWords words) {
    this.words = words;
  }

  /**
   * @param names in the order of the rows
   * @param known inhabitants by neighbourhood
   * @param available FTE by team
   */
  List<TeamLoadRow> of(
      Map<UUID, String> names,
      CasesByTeam cases,
      ServedAreas served,
      Map<String, Integer> known,
      Map<UUID, AvailableFte> available) {
    TreeSet<UUID> shown = new TreeSet<>(cases.counts().keySet());
    served.all().forEach(area -> shown.add(area.team()));
    List<TeamLoadRow> rows = new ArrayList<>();
    names.forEach(
        (team, name) -> {
          if (shown.remove(team)) {
            rows.add(
                row(
                    team,
                    name,
                    cases.of(team),
                    Inhabitants.of(team, served, known),
                    fte(available, team)));
          }
        });
    for (UUID team : shown) {
      String unknown = words.of("unknown");
      rows.add(
          row(
              team,
              unknown,
              cases.of(team),
              Inhabitants.of(team, served, known),
              fte(available, team)));
    }
    return rows;
  }

  private TeamLoadRow row(
      UUID team, String name, int cases, Inhabitants inhabitants, AvailableFte fte) {
    MissingReason missing = inhabitants.missingRate();
    return new TeamLoadRow(
        team,
        name,
        cases,
        inhabitants.total(),
        missing == null ? per1000(cases, inhabitants.total()) : null,
        missing == null ? null : inWords(missing),
        fte.total() == null ? null : fte.total().toPlainString(),
        fte.total() == null ? null : perFte(cases, fte.total()),
        fte.missing() == null ? null : inWords(fte.missing()));
  }

  private static AvailableFte fte(Map<UUID, AvailableFte> available, UUID team) {
    return available.getOrDefault(team, AvailableFte.NOT_RECORDED);
  }

  private static String perFte(int cases, BigDecimal fte) {
    return BigDecimal.valueOf(cases).divide(fte, 2, RoundingMode.HALF_UP).toPlainString();
  }

  private MissingFigure inWords(MissingReason reason) {
    return new MissingFigure(reason, words.of("reason." + reason));
  }

  private static String per1000(int cases, int inhabitants) {
    return THOUSAND
        .multiply(BigDecimal.valueOf(cases))
        .divide(BigDecimal.valueOf(inhabitants), 2, RoundingMode.HALF_UP)
        .toPlainString();
  }
}
