// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.payeedestruction;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of proofs. */
@Schema(name = "PayeeDestructionList", description = "Bewijzen van vernietiging / proofs.")
public record PayeeDestructionList(@NotNull List<PayeeDestructionView> items) {}
