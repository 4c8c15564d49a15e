// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.exchangematch;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of matches. */
@Schema(name = "ExchangeMatchList", description = "Matches.")
public record ExchangeMatchList(@NotNull List<ExchangeMatchView> items) {}
