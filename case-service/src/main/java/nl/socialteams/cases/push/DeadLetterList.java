// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.push;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of changes that were set aside. */
@Schema(name = "DeadLetterList", description = "Onbestelbare berichten / changes set aside.")
public record DeadLetterList(@NotNull List<DeadLetterView> items) {}
