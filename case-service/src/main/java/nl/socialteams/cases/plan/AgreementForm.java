// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the resident agreed. */
@Schema(
    name = "AgreementForm",
    description = "SIGNED ondertekend, SPOKEN mondeling, DIGITAL digitaal")
public enum AgreementForm {
  SIGNED,
  SPOKEN,
  DIGITAL
}
