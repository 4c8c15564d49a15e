// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.casefile;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Cases that were fetched at once. */
@Schema(name = "CaseBatch", description = "Casussen in één keer / cases fetched at once.")
public record CaseBatch(@NotNull List<CaseView> items) {}
