// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.support;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Several forms of support in one call: all of them are noted, or none. */
@Schema(name = "SupportInventory", description = "Inventarisatie / an inventory of support.")
public record SupportInventory(
    @NotEmpty @Size(max = 100) List<@NotNull @Valid NewSupport> supports) {}
