// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.loan;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of loans. */
@Schema(name = "LoanList", description = "Uitleningen / loans.")
public record LoanList(@NotNull List<LoanView> items) {}
