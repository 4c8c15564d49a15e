// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.tables;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Versie van een codelijst / version of a code list that held in the period. */
@Schema(
    name = "TableCodeList",
    description = "Versie van een codelijst / version of a code list that held in the period.")
public record TableCodeList(
    @NotNull @Schema(description = "Codelijst / which list.", examples = "LIFE_DOMAIN") String code,
    @NotNull @Schema(description = "Nummer / number of the version.", examples = "1")
        Integer number,
    @NotNull @Schema(description = "Opschrift / what it is called.", examples = "tot medio 2014")
        String label,
    @Schema(
            description = "Eerste dag / first day; absent where not known.",
            examples = "2013-01-01")
        LocalDate validFrom,
    @Schema(
            description = "Eerste dag erna / first day after it; absent while it holds.",
            examples = "2014-07-01")
        LocalDate validUntil) {}
