// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.payee;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Payees. */
@Schema(name = "PayeeList", description = "Ontvangers / payees.")
public record PayeeList(@NotNull List<PayeeView> items) {}
