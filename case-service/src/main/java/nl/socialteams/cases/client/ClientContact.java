// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.client;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a client is reached; any of it can be unknown. */
@Schema(name = "ClientContact", description = "Contactgegevens / how a client is reached.")
public record ClientContact(
    @Schema(
            description = "Straat en huisnummer / street and number.",
            examples = "Verzonnenstraat 1 A")
        @Size(min = 1, max = 200)
        String address,
    @Schema(description = "Postcode.", examples = "6217 AA")
        @Pattern(regexp = "^[1-9][0-9]{3} ?[A-Z]{2}$")
        String postcode,
    @Schema(description = "Woonplaats / town.", examples = "Maastricht") @Size(min = 1, max = 100)
        String town,
    @Schema(description = "Telefoon / phone.", examples = "0612345678")
        @Pattern(regexp = "^\\+?[0-9][0-9 -]{5,18}$")
        String phone,
    @Schema(description = "E-mailadres / e-mail address.", examples = "aaltje@voorbeeld.example")
        @Email
        @Size(max = 254)
        String email,
    @Schema(
            description = "Wat erbij hoort te weten / what to mind.",
            examples = "Liefst na vier uur")
        @Size(min = 1, max = 200)
        String remark) {}
