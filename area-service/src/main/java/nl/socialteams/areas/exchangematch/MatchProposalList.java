// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.exchangematch;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of proposals. */
@Schema(name = "MatchProposalList", description = "Voorstellen / proposals, best first.")
public record MatchProposalList(@NotNull List<MatchProposalView> items) {}
