// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.lending;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of things. */
@Schema(name = "LendableThingList", description = "Uitleenbare dingen / things to lend.")
public record ThingList(@NotNull List<ThingView> items) {}
