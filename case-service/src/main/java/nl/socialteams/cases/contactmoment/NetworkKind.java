// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.contactmoment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who of the resident's network took part: what they are to the resident, never who. */
@Schema(
    name = "NetworkKind",
    description =
        "PARTNER partner, PARENT ouder, CHILD kind, FAMILY andere familie, FRIEND vriend, NEIGHBOUR buur,"
            + " VOLUNTEER vrijwilliger, OTHER anders")
public enum NetworkKind {
  PARTNER,
  PARENT,
  CHILD,
  FAMILY,
  FRIEND,
  NEIGHBOUR,
  VOLUNTEER,
  OTHER
}
