// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.partaddress;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The known addresses of a part on a day. */
@Schema(name = "PartAddresses", description = "Adressen van een deel / addresses of a part.")
public record PartAddressesView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5d") UUID partId,
    @NotNull @Schema(description = "Naam van het deel / name.", examples = "Hazendans") String part,
    @NotNull @Schema(description = "Of dit ze alle zijn / whether all.", examples = "true")
        Boolean complete,
    @NotNull @Schema(description = "Reeksen / ranges.") List<AddressRangeView> ranges,
    @Schema(description = "Eerste dag; leeg voor altijd / first day; absent for always.")
        LocalDate from,
    @Schema(description = "Eerste dag erna / first day after.") LocalDate until) {}
