// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.cbsfile;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of imports. */
@Schema(name = "FileImportList", description = "Imports.")
public record ImportList(@NotNull List<ImportView> items) {}
