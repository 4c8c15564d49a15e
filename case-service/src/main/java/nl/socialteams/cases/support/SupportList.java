// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.support;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of support. */
@Schema(name = "SupportList", description = "Ondersteuning / support of a case.")
public record SupportList(@NotNull List<SupportView> items) {}
