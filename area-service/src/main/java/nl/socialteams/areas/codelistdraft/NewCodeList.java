// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.codelistdraft;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.areas.codelist.CodeList;
import nl.socialteams.areas.municipality.Municipality;

/** A code list to record, as yet without a version. */
@Schema(name = "NewCodeList", description = "Nieuwe codelijst / a code list to record.")
public record NewCodeList(
    @Schema(description = "Gemeentecode / municipality.", examples = "GM0935")
        @NotNull
        @Pattern(regexp = Municipality.CODE_FORM)
        String municipality,
    @Schema(description = "Code van de lijst / its code.", examples = "MEETING_PLACE")
        @NotNull
        @Pattern(regexp = CodeList.CODE_FORM)
        String code,
    @Schema(description = "Nederlandse naam / Dutch name.", examples = "Ontmoetingsplek")
        @NotBlank
        @Size(max = 200)
        String nl,
    @Schema(description = "Engelse naam / English name.", examples = "Meeting place")
        @NotBlank
        @Size(max = 200)
        String en,
    @Schema(description = "Opmerking / note.") @Size(max = 1000) String note) {}
