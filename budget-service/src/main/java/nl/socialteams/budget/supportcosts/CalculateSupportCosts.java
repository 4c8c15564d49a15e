// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.supportcosts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import nl.socialteams.budget.fact.Editions;
import nl.socialteams.budget.spent.Period;
import nl.socialteams.budget.tariff.Tariff;

/** Works the costs of the former and the current arrangement out. */
@ApplicationScoped
class CalculateSupportCosts {
  static final String POPULATION =
      "Casussen met ondersteuning in de periode, zoals bekend op knownAt, bij het team van nu / cases"
          + " with support in the period, as known at knownAt, by the team of now.";

  static final String METHOD =
      "Voorheen: de bestaande ondersteuning, als die tot het einde van de periode was doorgegaan. Nu: wat"
          + " werkelijk liep, bestaand en nieuw. Een eigen tarief van de ondersteuning gaat voor het"
          + " tarief van haar soort; een maand telt naar rato van haar dagen; afgerond per vorm van"
          + " ondersteuning. Wat ontbreekt wordt geteld, niet geschat / former: the existing support"
          + " had it gone on to the end of the period; current: what really ran, existing and new; the"
          + " support's own unit cost goes before the tariff of its kind; months count by their days;"
          + " what is missing is counted, not estimated.";

  private static final String SUPPORTS =
      """
      select c.case_id, c.team, s.arrangement, s.kind, s.valid_from, s.valid_until, s.unit_amount,
        s.unit, s.units_per_month
      from supported_case_copy c join support_copy s on s.case_id = c.case_id
      where c.municipality = :municipality
        and (cast(:team as uuid) is null or c.team = cast(:team as uuid))
        and (cast(:case as uuid) is null or c.case_id = cast(:case as uuid))
        and s.known_from <= :knownAt and (s.known_until is null or s.known_until > :knownAt)
        and s.valid_from <= :until
        and (s.arrangement = 'EXISTING' or s.valid_until is null or s.valid_until > :from)
      order by c.case_id, s.support
      """;

  private final EntityManager entities;
  private final Editions editions;

  @Inject
  CalculateSupportCosts(EntityManager entities, Editions editions) {
    this.entities = entities;
    this.editions = editions;
  }

  /**
   * @param team null for all
   * @param caseId null for all
   */
  SupportCostReport of(Period period, UUID team, UUID caseId) {
    List<Tariff> tariffs = editions.known(Tariff.class, period.municipality(), period.knownAt());
    List<CaseCosts> cases =
        supports(period, team, caseId).values().stream()
            .map(supports -> costs(period, supports, tariffs))
            .toList();
    Map<String, List<CaseCosts>> byTeam =
        cases.stream()
            .collect(
                Collectors.groupingBy(
                    each -> String.valueOf(each.team()), TreeMap::new, Collectors.toList()));
    return new SupportCostReport(
        period.municipality(),
        period.from(),
        period.until(),
        period.knownAt(),
        POPULATION,
        METHOD,
        SupportCostRow.of(null, cases),
        byTeam.values().stream()
            .map(each -> SupportCostRow.of(each.getFirst().team(), each))
            .toList());
  }

  private Map<UUID, List<CopiedSupport>> supports(Period period, UUID team, UUID caseId) {
    Map<UUID, List<CopiedSupport>> byCase = new LinkedHashMap<>();
    List<?> rows =
        entities
            .createNativeQuery(SUPPORTS, Tuple.class)
            .setParameter("municipality", period.municipality())
            .setParameter("team", team)
            .setParameter("case", caseId)
            .setParameter("knownAt", period.knownAt())
            .setParameter("from", period.from())
            .setParameter("until", period.until())
            .getResultList();
    for (Object row : rows) {
      CopiedSupport support = CopiedSupport.of((Tuple) row);
      byCase.computeIfAbsent(support.caseId(), any -> new ArrayList<>()).add(support);
    }
    return byCase;
  }

  private static CaseCosts costs(
      Period period, List<CopiedSupport> supports, List<Tariff> tariffs) {
    return new CaseCosts(
        supports.getFirst().team(),
        supports.stream()
            .filter(CopiedSupport::existing)
            .map(support -> support.hadItGoneOn(period, tariffs))
            .toList(),
        supports.stream()
            .filter(support -> support.runsIn(period))
            .map(support -> support.asItRan(period, tariffs))
            .toList());
  }
}
