// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.ownidentifier;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what a system of the deliverer knows a registration; means something to that deliverer. */
@Schema(
    name = "OwnIdentifier",
    description =
        "Eigen kenmerk: systeem en sleutel van wie aanlevert / the deliverer's system and its key."
            + " Gebruik nooit een burgerservicenummer / never a citizen service number.")
public record OwnIdentifier(
    @Schema(description = "Systeem / system.", examples = "CLIENT_FILE")
        @NotNull
        @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}")
        String system,
    @Schema(description = "Sleutel daarin / its key there.", examples = "2024-00017")
        @NotNull
        @Pattern(regexp = "[\\x21-\\x7e]{1,100}")
        String id) {}
