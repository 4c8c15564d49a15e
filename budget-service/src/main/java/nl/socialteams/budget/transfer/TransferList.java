// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.transfer;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of transfers. */
@Schema(name = "BudgetTransferList", description = "Overboekingen / transfers.")
public record TransferList(@NotNull List<TransferView> items) {}
