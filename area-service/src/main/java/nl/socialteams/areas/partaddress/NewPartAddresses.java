// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.partaddress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All addresses of a part that are known, from a day on. */
@Schema(name = "NewPartAddresses", description = "Adressen van een deel / addresses of a part.")
public record NewPartAddresses(
    @Schema(
            description =
                "Of dit alle adressen van het deel zijn: dan ligt elk ander adres erbuiten / whether"
                    + " these are all, so that any other address lies outside.",
            examples = "true")
        @NotNull
        Boolean complete,
    @Schema(description = "Reeksen / ranges.") @NotNull @Size(max = 500)
        List<@NotNull @Valid AddressRangeView> ranges,
    @Schema(
            description =
                "Eerste dag waarop dit zo is; leeg voor altijd / first day; absent for always.")
        LocalDate from,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {
  KnownAddresses addresses() {
    return new KnownAddresses(
        null, complete, from, null, ranges.stream().map(AddressRangeView::range).toList());
  }
}
