// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.duefile;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of files that are due. */
@Schema(name = "DueFileList", description = "Vernietigingslijst / files that are due.")
public record DueFileList(@NotNull List<DueFile> items) {}
