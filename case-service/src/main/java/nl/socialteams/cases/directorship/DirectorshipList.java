// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.directorship;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of directorships. */
@Schema(name = "DirectorshipList", description = "Regievoorstellen / directorships.")
public record DirectorshipList(@NotNull List<DirectorshipView> items) {}
