// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.organisation;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of organisations. */
@Schema(name = "OrganisationList", description = "Organisaties / organisations.")
public record OrganisationList(@NotNull List<OrganisationView> items) {}
