// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.paymentfile;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of payment batches. */
@Schema(name = "PaymentBatchList", description = "Betaalbestanden / payment batches.")
public record PaymentBatchList(@NotNull List<PaymentBatchView> items) {}
