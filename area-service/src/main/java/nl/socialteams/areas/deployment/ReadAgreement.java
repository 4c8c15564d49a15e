// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.deployment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Puts what was agreed beside what was reported. */
@ApplicationScoped
class ReadAgreement {
  private final AgreementTermRepository terms;
  private final ReportRepository reports;

  @Inject
  ReadAgreement(AgreementTermRepository terms, ReportRepository reports) {
    this.terms = terms;
    this.reports = reports;
  }

  AgreementView of(Agreement agreement) {
    AgreementTerm agreed = terms.of(agreement.id());
    List<ActivityHours> byActivity = byActivity(reports.counting(agreement.id()));
    BigDecimal reported =
        byActivity.stream().map(ActivityHours::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new AgreementView(
        agreement.id(),
        agreement.municipality(),
        agreement.organisation(),
        agreement.year(),
        agreed.cluster().neighbourhoods(),
        agreed.cluster().teams(),
        Hours.plain(agreed.hours()),
        Hours.plain(reported),
        Hours.plain(reported.subtract(agreed.hours())),
        byActivity);
  }

  private static List<ActivityHours> byActivity(List<Report> counting) {
    Map<String, BigDecimal> hours = new TreeMap<>();
    counting.forEach(report -> hours.merge(report.activityKind(), report.hours(), BigDecimal::add));
    return hours.entrySet().stream()
        .map(kind -> new ActivityHours(kind.getKey(), Hours.plain(kind.getValue())))
        .toList();
  }
}
