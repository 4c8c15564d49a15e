// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.codelistdraft;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From when a draft is to hold. */
@Schema(name = "CodeListPublication", description = "Vaststelling / publication of a draft.")
public record CodeListPublication(
    @Schema(
            description =
                "Eerste dag; alleen bij de eerste versie mag zij onbekend zijn / first day; only"
                    + " that of the first version may be left out, as not known.",
            examples = "2030-01-01")
        LocalDate validFrom,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
