// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.worklist;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that is to be done in a case. */
@Schema(name = "CaseWork", description = "Wat er te doen is / something to be done.")
public record WorkView(
    @NotNull @Schema(description = "Reden / reason.", examples = "REFERRAL") WorkReason reason,
    @NotNull
        @Schema(
            description = "Waarover, zoals een verwijzing / about which thing.",
            examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5f")
        UUID thingId,
    @Schema(description = "Uiterlijk / by.", examples = "2024-03-15") LocalDate dueOn,
    @NotNull @Schema(description = "Termijn verstreken / past its day.", examples = "false")
        Boolean overdue) {}
