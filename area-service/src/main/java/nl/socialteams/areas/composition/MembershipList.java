// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.composition;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of memberships. */
@Schema(name = "MembershipList", description = "Lidmaatschappen / memberships.")
public record MembershipList(@NotNull List<MembershipView> items) {}
