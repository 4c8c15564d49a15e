// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.exchangerequest;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of requests. */
@Schema(name = "ExchangeRequestList", description = "Aanvragen / requests.")
public record ExchangeRequestList(@NotNull List<ExchangeRequestView> items) {}
