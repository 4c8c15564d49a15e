// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.loan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.knowntime.StatusView;

/** A loan, by the participant's pseudonymous id. */
@Schema(name = "Loan", description = "Uitlening / a loan.")
public record LoanView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c62") UUID loanId,
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5d") UUID thingId,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5e") UUID participantId,
    @Schema(description = "Casus / case.") UUID caseId,
    @NotNull @Schema(description = "Eerste dag / first day.", examples = "2014-10-07")
        LocalDate firstDay,
    @NotNull @Schema(description = "Laatste dag / last day.", examples = "2014-10-09")
        LocalDate lastDay,
    @NotNull @Schema(description = "Status.", examples = "RESERVED") LoanStatus status,
    @NotNull @Schema(description = "Te laat / should have been back.", examples = "false")
        Boolean late,
    @NotNull @Schema(description = "Verloop / what it went through.") List<StatusView> history) {

  static LoanView of(Loan loan, LocalDate today) {
    return new LoanView(
        loan.id(),
        loan.municipality(),
        loan.thing(),
        loan.participant(),
        loan.caseId(),
        loan.firstDay(),
        loan.lastDay(),
        loan.status(),
        loan.isLate(today),
        StatusView.of(loan.history()));
  }
}
