// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.payeeexport;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;

import nl.socialteams.accesslog.reading.FileViewing;
import nl.socialteams.accesslog.reading.ShowFileViewers;
import nl.socialteams.budget.expenditure.ExpenditureRepository;
import nl.socialteams.budget.payee.Iban;
import nl.socialteams.budget.payee.Payee;
import nl.socialteams.budget.payee.Payees;

/** Gathers what is held of a payee. */
@ApplicationScoped
class ExportPayee {
  private static final LocalDate BEFORE_ANY_LOG = LocalDate.of(2000, 1, 1);

  private final Clock clock;
  private final Payees payees;
  private final ExpenditureRepository expenditures;
  private final ShowFileViewers viewers;

  @Inject
  ExportPayee(
      Clock clock, Payees payees, ExpenditureRepository expenditures, ShowFileViewers viewers) {
    this.clock = clock;
    this.payees = payees;
    this.expenditures = expenditures;
    this.viewers = viewers;
  }

  PayeeExportView export(Payee payee, HttpHeaders headers) {
    Payees.Account account = payees.account(payee.id(), payee.municipality());
    return new PayeeExportView(
        payee.id(),
        payee.municipality(),
        payee.kind(),
        account.name(),
        new Iban(account.iban()),
        clock.instant(),
        expenditures.list("payee = ?1 order by id", payee.id()).stream()
            .map(ExportedExpenditure::of)
            .toList(),
        viewings(payee, headers));
  }

  /** Nobody where the term of the log has passed. */
  private List<FileViewing> viewings(Payee payee, HttpHeaders headers) {
    LocalDate today = LocalDate.now(clock).plusDays(1);
    try {
      return viewers.show("payee", payee.id(), BEFORE_ANY_LOG, today, headers).viewings();
    } catch (NotFoundException neverSeen) {
      return List.of();
    }
  }
}
