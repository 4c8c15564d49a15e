// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.danger;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of danger reports. */
@Schema(name = "DangerReportList", description = "Meldingen van gevaar / danger reports.")
public record DangerReportList(@NotNull List<DangerReportView> items) {}
