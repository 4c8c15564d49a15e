// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.registration;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a registration leads to. */
@Schema(
    description =
        "CASE: een casus bij een team / a case with a team; PERSON_WITHOUT_CASE: persoon zonder"
            + " casus / a person without a case")
public enum RegistrationForm {
  CASE,
  PERSON_WITHOUT_CASE
}
