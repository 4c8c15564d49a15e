// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.tariff;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Of what the amount is given. */
@Schema(
    description =
        "Eenheid / unit: HOUR uur, DAYPART dagdeel, DAY dag, WEEK week, MONTH maand, YEAR jaar, PIECE stuk, eenmalig")
public enum TariffUnit {
  HOUR,
  DAYPART,
  DAY,
  WEEK,
  MONTH,
  YEAR,
  PIECE
}
