// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.worker;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A worker as the API shows it to who may see workers. */
@Schema(name = "Worker", description = "Medewerker / a worker.")
public record WorkerView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c90") UUID workerId,
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull @Schema(description = "Voornaam / given name.", examples = "Femke") String givenName,
    @NotNull @Schema(description = "Achternaam / family name.", examples = "Verzonnen")
        String familyName,
    @Schema(description = "E-mailadres / e-mail address.") String email,
    @Schema(description = "Telefoon / phone.") String phone,
    @Schema(description = "Inlog / login.") Login login) {

  static WorkerView of(Worker worker, PersonDetails person) {
    return new WorkerView(
        worker.id(),
        worker.municipality(),
        person.givenName(),
        person.familyName(),
        person.email(),
        person.phone(),
        worker.login());
  }
}
