// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.duplicates;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of signals. */
@Schema(name = "DuplicateSignalList", description = "Signalen van dubbelingen / signals.")
public record DuplicateSignalList(@NotNull List<DuplicateSignalView> items) {}
