// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import nl.socialteams.contracts.budget.ExpenditureState;
import nl.socialteams.contracts.budget.PlannedReduction;
import nl.socialteams.contracts.budget.ProgrammeCostState;
import nl.socialteams.contracts.budget.ReturnState;
import nl.socialteams.contracts.budget.SchemeComparisonState;
import nl.socialteams.contracts.budget.StatusChange;
import nl.socialteams.contracts.budget.SubsidyState;
import nl.socialteams.contracts.cases.MeasurementState;
import nl.socialteams.contracts.cases.RegistrationState;
import nl.socialteams.contracts.cases.ScoreState;
import nl.socialteams.contracts.cases.SupportState;
import nl.socialteams.reporting.table.By;

/**
 * What tables tell of the events of some years, worked out from those events by plain loops.
 *
 * @param day the reference date
 * @param known only what was known then counts
 */
record RecountedYears(
    RandomYears told, LocalDate from, LocalDate until, LocalDate day, Instant known, By by) {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final String NO_ANSWER = "NO_ANSWER";

  Recount of(String table) {
    return switch (table) {
      case "financial-return" -> financialReturn();
      case "scheme-comparison" -> schemeComparison();
      case "social-return" -> socialReturn();
      case "subsidies" -> subsidies();
      case "programme-costs" -> programmeCosts();
      case "data-quality-by-partner" -> quality();
      case "stale-cases" -> stale();
      case "support-shift" -> shift();
      default -> throw new IllegalArgumentException(table);
    };
  }

  private Recount financialReturn() {
    Recount recount = new Recount();
    Set<List<String>> norms = new HashSet<>();
    asked().forEach(e -> effects(e).forEach(effect -> norms.add(norm(effect))));
    for (ExpenditureState e : asked()) {
      for (List<String> norm : norms) {
        List<ReturnState> mine =
            effects(e).stream().filter(effect -> norm(effect).equals(norm)).toList();
        List<String> row = row(e.teamId(), month(e), norm);
        row.add(mine.isEmpty() ? NO_ANSWER : "RECORDED");
        recount.count(row);
        if (!mine.isEmpty()) {
          recount.quantity(row, "spent", spent(e));
        }
        for (ReturnState effect : mine) {
          recount.quantity(row, "units", effect.units());
          recount.quantity(row, "low", effect.saving().low());
          recount.quantity(row, "expected", effect.saving().expected());
          recount.quantity(row, "high", effect.saving().high());
          String value = effect.norm().value().low().toPlainString();
          Stream.of("normLow", "normExpected", "normHigh")
              .forEach(measure -> recount.figure(row, measure, value));
          recount.figure(row, "attributionLow", "12.50");
          recount.figure(row, "attributionExpected", "50.00");
          recount.figure(row, "attributionHigh", "100.00");
        }
      }
    }
    Stream.of("spent", "units", "low", "expected", "high").forEach(recount::sums);
    return recount;
  }

  private Recount schemeComparison() {
    Recount recount = new Recount();
    for (ExpenditureState e : asked()) {
      Optional<SchemeComparisonState> newest =
          told.comparisons.stream()
              .filter(c -> c.expenditureId().equals(e.expenditureId()) && isPaid(e))
              .filter(c -> !c.comparedOn().isAfter(day) && !c.knownFrom().isAfter(known))
              .max(Comparator.comparing(c -> c.comparisonId().toString()));
      List<String> row =
          row(
              e.teamId(),
              month(e),
              newest
                  .map(c -> List.of(c.scheme().code(), "1", c.scheme().law(), c.scheme().source()))
                  .orElse(List.of(NO_ANSWER, NO_ANSWER, NO_ANSWER, NO_ANSWER)));
      recount.count(row);
      newest.ifPresent(
          c -> {
            recount.quantity(row, "amount", c.amount());
            recount.quantity(row, "wouldHavePaid", c.wouldHavePaid());
            recount.quantity(row, "difference", c.amount().subtract(c.wouldHavePaid()));
            recount.quantity(row, "handling", BigDecimal.valueOf(c.handlingDays()));
            if (c.actualDays() != null) {
              recount.quantity(row, "actual", BigDecimal.valueOf(c.actualDays()));
              recount.quantity(
                  row, "sooner", BigDecimal.valueOf(c.handlingDays() - c.actualDays()));
            }
          });
    }
    Stream.of("amount", "wouldHavePaid", "difference").forEach(recount::sums);
    recount.percentiles("medianHandlingDays", "handling", 50);
    recount.percentiles("medianActualDays", "actual", 50);
    recount.percentiles("medianDaysSooner", "sooner", 50);
    return recount;
  }

  private Recount socialReturn() {
    Map<RegistrationState, YearMonth> helped = new HashMap<>();
    for (ExpenditureState e : asked()) {
      told.registrations.stream()
          .filter(r -> r.caseId().equals(e.caseId()) && isPaid(e))
          .filter(r -> !r.registered().knownFrom().isAfter(known))
          .forEach(r -> helped.merge(r, month(e), (a, b) -> a.isBefore(b) ? a : b));
    }
    Recount recount = new Recount();
    for (String domain : List.of("FINANCES", "HOUSING")) {
      boolean isTold = helped.keySet().stream().anyMatch(r -> !change(r, domain).equals(NO_ANSWER));
      if (isTold) {
        helped.forEach(
            (r, month) ->
                recount.count(
                    row(r.teamId(), month, List.of("ZRM-2013", domain, change(r, domain)))));
      }
    }
    return recount;
  }

  private String change(RegistrationState of, String domain) {
    List<Integer> scores =
        measurements(of).stream()
            .map(m -> m.scores().stream().filter(s -> s.domain().equals(domain)).findFirst())
            .map(score -> score.map(ScoreState::score).orElseThrow())
            .toList();
    if (scores.size() < 2) {
      return NO_ANSWER;
    }
    int change = scores.getLast() - scores.getFirst();
    return change > 0 ? "BETTER" : change < 0 ? "WORSE" : "SAME";
  }

  private Recount subsidies() {
    Recount recount = new Recount();
    for (SubsidyState s : told.subsidies) {
      int last = s.lastYear() == null ? until.getYear() : Math.min(s.lastYear(), until.getYear());
      for (int year = Math.max(s.firstYear(), from.getYear()); year <= last; year++) {
        if (counts(s.knownFrom(), s.knownUntil())) {
          BigDecimal reduction = BigDecimal.ZERO;
          for (PlannedReduction planned : s.reductions()) {
            reduction = planned.fromYear() <= year ? planned.amount() : reduction;
          }
          List<String> row =
              row(
                  null,
                  null,
                  List.of(
                      s.organisationId().toString(),
                      s.form(),
                      Integer.toString(year),
                      s.subject()));
          recount.count(row);
          recount.quantity(row, "baseAmount", s.baseAmount());
          recount.quantity(row, "reduction", reduction);
          recount.quantity(row, "amount", s.baseAmount().subtract(reduction));
        }
      }
    }
    Stream.of("baseAmount", "reduction", "amount").forEach(recount::sums);
    return recount;
  }

  private Recount programmeCosts() {
    Recount recount = new Recount();
    for (ProgrammeCostState cost : told.costs) {
      boolean inPeriod = cost.year() >= from.getYear() && cost.year() <= until.getYear();
      if (inPeriod && counts(cost.knownFrom(), cost.knownUntil())) {
        List<String> row =
            row(null, null, List.of(Integer.toString(cost.year()), cost.programme()));
        recount.count(row);
        recount.quantity(row, "amount", cost.amount());
      }
    }
    recount.sums("amount");
    return recount;
  }

  private Recount quality() {
    Recount recount = new Recount();
    for (RegistrationState r : registered()) {
      Map<String, Boolean> fields = new HashMap<>();
      fields.put("GENDER", !r.gender().equals("UNKNOWN"));
      fields.put("BIRTH_YEAR", r.birthYear() != null);
      fields.put("LIVING_UNIT", r.livingUnit() != null);
      fields.put("TEAM", r.teamId() != null);
      fields.put("SELF_SUFFICIENCY", !measurements(r).isEmpty());
      fields.put("SUPPORT", !supports(r).isEmpty());
      fields.put("PLAN", false);
      fields.put("EVALUATION", false);
      String client = r.deliveredBy() == null ? "NOT_TOLD" : r.deliveredBy();
      fields.forEach(
          (field, recorded) ->
              recount.count(
                  row(
                      r.teamId(),
                      month(r),
                      List.of(field, client, recorded ? "RECORDED" : "MISSING"))));
    }
    return recount;
  }

  private Recount stale() {
    Recount recount = new Recount();
    for (RegistrationState r : registered()) {
      boolean isOver =
          r.closed() != null
              && !r.closed().on().isAfter(day)
              && !r.closed().knownFrom().isAfter(known);
      if (!isOver && !r.registered().on().isAfter(day)) {
        long days = ChronoUnit.DAYS.between(lastRecord(r), day);
        String kind =
            days < 30
                ? "0-30"
                : days < 90 ? "30-90" : days < 180 ? "90-180" : days < 365 ? "180-365" : "365+";
        List<String> row = row(r.teamId(), month(r), List.of(kind));
        recount.count(row);
        recount.quantity(row, "days", BigDecimal.valueOf(days));
      }
    }
    recount.percentiles("medianDays", "days", 50);
    recount.percentiles("p90Days", "days", 90);
    return recount;
  }

  private LocalDate lastRecord(RegistrationState r) {
    List<LocalDate> days = new ArrayList<>(List.of(r.registered().on()));
    if (r.firstContacts() != null) {
      r.firstContacts().stream()
          .filter(contact -> !contact.knownFrom().isAfter(known))
          .forEach(contact -> days.add(contact.on()));
    }
    measurements(r).forEach(measured -> days.add(measured.on()));
    supports(r).forEach(support -> days.add(support.validFrom()));
    supports(r).stream()
        .filter(support -> support.validUntil() != null)
        .forEach(support -> days.add(support.validUntil()));
    return days.stream()
        .filter(on -> !on.isAfter(day))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private Recount shift() {
    Map<List<String>, Map<String, Long>> sides = new HashMap<>();
    Map<List<String>, Map<String, Long>> wholes = new HashMap<>();
    for (RegistrationState r : registered()) {
      for (SupportState support : supports(r)) {
        String version = Integer.toString(support.lifeDomainVersion());
        String side = support.arrangement();
        add(wholes, row(r.teamId(), month(r), List.of(version)), side);
        for (List<String> classes :
            List.of(
                List.of(version, support.lifeDomain(), support.ring()),
                List.of(version, support.lifeDomain(), "ALL"),
                List.of(version, "ALL", support.ring()))) {
          add(sides, row(r.teamId(), month(r), classes), side);
        }
      }
    }
    Recount recount = new Recount();
    sides.forEach((row, counts) -> shift(recount, row, counts, wholes.get(row.subList(0, 2))));
    return recount;
  }

  private static void add(Map<List<String>, Map<String, Long>> to, List<String> row, String side) {
    to.computeIfAbsent(row, any -> new HashMap<>()).merge(side, 1L, Long::sum);
  }

  private static void shift(
      Recount recount, List<String> row, Map<String, Long> counts, Map<String, Long> wholes) {
    long existing = counts.getOrDefault("EXISTING", 0L);
    long came = counts.getOrDefault("NEW", 0L);
    for (long n = 0; n < existing + came; n++) {
      recount.count(row);
    }
    recount.figure(row, "existing", Long.toString(existing));
    recount.figure(row, "new", Long.toString(came));
    double before = 100.0 * existing / wholes.getOrDefault("EXISTING", 0L);
    double after = 100.0 * came / wholes.getOrDefault("NEW", 0L);
    rounded(before).ifPresent(share -> recount.figure(row, "existingShare", share));
    rounded(after).ifPresent(share -> recount.figure(row, "newShare", share));
    rounded(after - before).ifPresent(shift -> recount.figure(row, "shift", shift));
  }

  /** None of nothing. */
  private static Optional<String> rounded(double share) {
    return Double.isNaN(share)
        ? Optional.empty()
        : Optional.of(
            // a half in decimals may be a little less in binary
            BigDecimal.valueOf(share)
                .setScale(8, RoundingMode.HALF_UP)
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString());
  }

  private List<ExpenditureState> asked() {
    return told.expenditures.stream()
        .filter(e -> isWithin(dayOf(e.history().getFirst().on())))
        .filter(e -> !e.history().getFirst().knownFrom().isAfter(known))
        .toList();
  }

  private List<StatusChange> until(ExpenditureState e) {
    return e.history().stream()
        .filter(change -> !dayOf(change.on()).isAfter(day) && !change.knownFrom().isAfter(known))
        .toList();
  }

  private boolean isPaid(ExpenditureState e) {
    return until(e).stream().anyMatch(change -> change.status().equals("PAID"));
  }

  private BigDecimal spent(ExpenditureState e) {
    BigDecimal paid = BigDecimal.ZERO;
    BigDecimal refunded = BigDecimal.ZERO;
    for (StatusChange change : until(e)) {
      if (change.status().equals("PAID") || change.status().equals("SETTLED")) {
        paid = change.amount();
      } else if (change.status().equals("PARTLY_REFUNDED")) {
        refunded = refunded.add(change.amount());
      }
    }
    return paid.subtract(refunded);
  }

  private List<ReturnState> effects(ExpenditureState e) {
    return told.effects.stream()
        .filter(effect -> effect.expenditureId().equals(e.expenditureId()) && isPaid(e))
        .filter(effect -> !effect.on().isAfter(day))
        .filter(effect -> counts(effect.knownFrom(), effect.knownUntil()))
        .toList();
  }

  private static List<String> norm(ReturnState effect) {
    return List.of(
        effect.norm().code(),
        Integer.toString(effect.norm().edition()),
        effect.norm().unit(),
        effect.norm().source(),
        effect.norm().attributionSource());
  }

  private List<RegistrationState> registered() {
    return told.registrations.stream()
        .filter(r -> isWithin(r.registered().on()))
        .filter(r -> !r.registered().knownFrom().isAfter(known))
        .toList();
  }

  /** In the order of their days, which differ. */
  private List<MeasurementState> measurements(RegistrationState of) {
    return told.measured.stream()
        .filter(state -> state.caseId().equals(of.caseId()))
        .flatMap(state -> state.measurements().stream())
        .filter(m -> !m.on().isAfter(day) && counts(m.knownFrom(), m.knownUntil()))
        .toList();
  }

  private List<SupportState> supports(RegistrationState of) {
    return told.supported.stream()
        .filter(state -> state.caseId().equals(of.caseId()))
        .flatMap(state -> state.supports().stream())
        .filter(s -> !s.validFrom().isAfter(day) && counts(s.knownFrom(), s.knownUntil()))
        .toList();
  }

  private boolean counts(Instant knownFrom, Instant knownUntil) {
    return !knownFrom.isAfter(known) && (knownUntil == null || knownUntil.isAfter(known));
  }

  private boolean isWithin(LocalDate on) {
    return !on.isBefore(from) && !on.isAfter(until);
  }

  private static LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, AMSTERDAM);
  }

  private static YearMonth month(ExpenditureState e) {
    return YearMonth.from(dayOf(e.history().getFirst().on()));
  }

  private static YearMonth month(RegistrationState r) {
    return YearMonth.from(r.registered().on());
  }

  /** To be added to. */
  private List<String> row(UUID team, YearMonth month, List<String> values) {
    Object key = by == By.MUNICIPALITY ? "total" : by == By.TEAM ? team : month;
    List<String> row = new ArrayList<>();
    row.add(key == null ? "unknown" : key.toString());
    row.addAll(values);
    return row;
  }
}
