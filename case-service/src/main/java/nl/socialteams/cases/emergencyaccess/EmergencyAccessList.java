// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.emergencyaccess;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of files that were opened because of danger. */
@Schema(name = "EmergencyAccessList", description = "Noodtoegangen / files opened on danger.")
public record EmergencyAccessList(@NotNull List<EmergencyAccessView> items) {}
