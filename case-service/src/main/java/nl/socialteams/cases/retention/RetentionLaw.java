// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.retention;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By which law a file is kept. */
@Schema(
    name = "RetentionLaw",
    description =
        "WMO_2015 Wet maatschappelijke ondersteuning 2015 / Social Support Act; JEUGDWET, voor wie"
            + " bij de aanmelding jonger dan achttien was of jeugdhulp kreeg / Youth Act, for who was"
            + " under eighteen or had youth care")
public enum RetentionLaw {
  WMO_2015,
  JEUGDWET
}
