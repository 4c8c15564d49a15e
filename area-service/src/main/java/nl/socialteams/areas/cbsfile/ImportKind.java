// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.cbsfile;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a file of CBS holds. */
@Schema(
    description =
        "KEY_FIGURES: Kerncijfers wijken en buurten; OUTLINES: Wijk- en Buurtkaart; POSTCODES:"
            + " buurt bij postcode en huisnummer")
public enum ImportKind {
  KEY_FIGURES,
  OUTLINES,
  POSTCODES
}
