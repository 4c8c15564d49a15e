// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decisioncheck;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many people live where a team works. */
@Schema(name = "InhabitantsServed", description = "Inwoners van het gebied van een team.")
public record InhabitantsServed(
    @NotNull @Schema(description = "Buurten en delen / areas.", examples = "5") Integer areas,
    @Schema(
            description =
                "Inwoners volgens de lijst; leeg als het van een gebied onbekend is / absent where"
                    + " it is unknown of an area.",
            examples = "15230")
        Integer inhabitants,
    @NotNull
        @Schema(
            description = "Buurten waarvan CBS geen aantal geeft / CBS gives no number.",
            examples = "[]")
        List<String> withoutFigure,
    @NotNull
        @Schema(
            description = "Buurten die het team voor een deel bedient / served in part.",
            examples = "[]")
        List<String> inPart) {}
