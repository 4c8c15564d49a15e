// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadeplan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a worker is to a tailor-made plan. */
@Schema(
    description =
        "CONTACT eigen contactpersoon van het gezin, EXPERT adviserende maatwerkdeskundige")
public enum TailorMadeRole {
  CONTACT,
  EXPERT
}
