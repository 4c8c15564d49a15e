// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.scheme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** On what a scheme rests. */
@Schema(
    description =
        "Grondslag / law: SPECIAL_ASSISTANCE bijzondere bijstand, WMO Wmo, YOUTH_ACT Jeugdwet, MUNICIPAL gemeentelijke regeling")
public enum Law {
  SPECIAL_ASSISTANCE,
  WMO,
  YOUTH_ACT,
  MUNICIPAL
}
