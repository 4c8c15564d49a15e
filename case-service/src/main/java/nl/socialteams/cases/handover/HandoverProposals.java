// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.handover;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.cases.directorship.DirectorshipView;

/** A page of the proposals of a handover. */
@Schema(name = "HandoverProposals", description = "Voorstellen van een overdracht / proposals.")
public record HandoverProposals(@NotNull List<DirectorshipView> items) {}
