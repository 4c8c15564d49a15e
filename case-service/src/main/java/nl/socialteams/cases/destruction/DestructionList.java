// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.destruction;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of destructions. */
@Schema(name = "DestructionList", description = "Vernietigingen / destructions.")
public record DestructionList(@NotNull List<DestructionView> items) {}
