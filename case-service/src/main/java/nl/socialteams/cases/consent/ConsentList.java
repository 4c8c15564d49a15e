// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.consent;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of consents. */
@Schema(name = "ConsentList", description = "Toestemmingen / consents.")
public record ConsentList(@NotNull List<ConsentView> items) {}
