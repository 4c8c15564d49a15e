// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.timeline;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of a case's timeline. */
@Schema(name = "TimelineList", description = "Tijdlijn / timeline.")
public record TimelineList(@NotNull List<TimelineEntryView> items) {}
