// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.returns;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.budget.fact.Editions;
import nl.socialteams.budget.returnnorm.RangeFaults;
import nl.socialteams.budget.returnnorm.ReturnNorm;
import nl.socialteams.budget.spent.Period;
import nl.socialteams.budget.spent.SpentRows;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Works the return of a period out, by the norms that are asked for. */
@ApplicationScoped
class CalculateReturn {
  static final String METHOD =
      "Alleen betaalde uitgaven. Besparing = eenheden × waarde × toe te rekenen aandeel, per norm en"
          + " effect afgerond op centen. Maatschappelijk: laatste tegen eerste score per domein en"
          + " matrixversie, zoals nu bekend, zonder uitspraak over oorzaak / paid expenditures only;"
          + " saving = units × value × attributable share, rounded to cents for each effect; social:"
          + " last against first score by domain and version of the matrix, as known now, without a"
          + " claim of cause.";

  private final Clock clock;
  private final Editions editions;
  private final CalculateFinancialReturn financial;
  private final CalculateSocialReturn social;

  @Inject
  CalculateReturn(
      Clock clock,
      Editions editions,
      CalculateFinancialReturn financial,
      CalculateSocialReturn social) {
    this.clock = clock;
    this.editions = editions;
    this.financial = financial;
    this.social = social;
  }

  /**
   * @param normsKnownAt null for the norms under which the effects were recorded
   */
  ReturnReport of(Period period, Instant normsKnownAt) {
    List<ReturnNorm> all = all(period);
    return report(
        period,
        normsKnownAt == null
            ? AppliedNorms.asRecorded(all)
            : AppliedNorms.asKnownAt(normsKnownAt, all));
  }

  /**
   * @throws InvalidInput where a norm is not known, named twice, or assumed with values out of
   *     order
   */
  ReturnReport assuming(Period period, List<AssumedNorm> assumed) {
    List<ReturnNorm> all = all(period);
    List<Fault> faults = new ArrayList<>();
    Map<String, AssumedNorm> byCode = new HashMap<>();
    for (int at = 0; at < assumed.size(); at++) {
      AssumedNorm each = assumed.get(at);
      String pointer = "/norms/" + at;
      faults.addAll(RangeFaults.of(pointer, each.value(), each.attribution()));
      Optional<ReturnNorm> norm =
          all.stream().filter(known -> known.id().equals(each.normId())).findFirst();
      if (norm.isEmpty()) {
        faults.add(Fault.of(Fault.Place.BODY, pointer + "/normId", "unknown-norm"));
      } else if (byCode.put(norm.get().code(), each) != null) {
        faults.add(
            Fault.of(Fault.Place.BODY, pointer + "/normId", "named-twice", norm.get().code()));
      }
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    return report(period, AppliedNorms.assuming(byCode, all));
  }

  private List<ReturnNorm> all(Period period) {
    return editions.known(ReturnNorm.class, period.municipality(), clock.instant());
  }

  private ReturnReport report(Period period, AppliedNorms norms) {
    return new ReturnReport(
        period.municipality(),
        period.from(),
        period.until(),
        period.knownAt(),
        norms.choice(),
        norms.knownAt(),
        SpentRows.POPULATION,
        METHOD,
        financial.of(period, norms),
        social.of(period));
  }
}
