// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.returnnorm;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Of what the value is given. */
@Schema(
    description =
        "Eenheid / unit: PERSON persoon, HOUSEHOLD huishouden, MONTH maand, YEAR jaar, PIECE stuk")
public enum NormUnit {
  PERSON,
  HOUSEHOLD,
  MONTH,
  YEAR,
  PIECE
}
