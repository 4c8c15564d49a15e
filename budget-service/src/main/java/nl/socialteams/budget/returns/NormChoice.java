// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.returns;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By which norms a return was worked out. */
@Schema(
    description =
        "Normen / norms: AS_RECORDED zoals bij het effect vastgelegd, AS_KNOWN_AT zoals bekend op een moment, WHAT_IF met aangenomen waarden")
public enum NormChoice {
  AS_RECORDED,
  AS_KNOWN_AT,
  WHAT_IF
}
