// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.deployment;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of reports. */
@Schema(name = "DeploymentReportList", description = "Opgaven / reports.")
public record ReportList(@NotNull List<ReportView> items) {}
