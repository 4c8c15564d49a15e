// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.codelist;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of code lists. */
@Schema(name = "CodeListList", description = "Codelijsten / code lists.")
public record CodeLists(@NotNull List<CodeListView> items) {}
