// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.testmunicipality;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was taken back. */
@Schema(name = "TestReset", description = "Wat is teruggenomen / what was taken back.")
public record TestReset(
    @NotNull @Schema(description = "Testgemeente / test municipality.", examples = "GM9999")
        String municipality,
    @NotNull @Schema(description = "Aanmeldingen / registrations.", examples = "12")
        Integer registrations,
    @NotNull @Schema(description = "Casussen / cases.", examples = "10") Integer cases,
    @NotNull
        @Schema(
            description =
                "Doorverwijzingen, ook die aan uw organisatie / referrals, those to your"
                    + " organisation included.",
            examples = "1")
        Integer referrals) {

  static TestReset nothingYet(String municipality) {
    return new TestReset(municipality, 0, 0, 0);
  }

  TestReset and(TestReset more) {
    return new TestReset(
        municipality,
        registrations + more.registrations,
        cases + more.cases,
        referrals + more.referrals);
  }
}
