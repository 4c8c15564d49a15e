// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.socialmapsearch;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.areas.socialmap.ProvisionView;

/** A page of provisions. */
@Schema(name = "ProvisionList", description = "Voorzieningen / provisions.")
public record ProvisionList(@NotNull List<ProvisionView> items) {}
