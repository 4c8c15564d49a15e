// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.codelist;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of versions. */
@Schema(name = "CodeListVersionList", description = "Versies / versions of a code list.")
public record CodeListVersions(@NotNull List<CodeListVersionView> items) {}
