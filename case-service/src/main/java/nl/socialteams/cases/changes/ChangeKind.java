// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.changes;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What changed for the caller. */
@Schema(
    name = "FeedChangeKind",
    description =
        "BECAME_VISIBLE is er voor u bij, met de stand / is there for you now, with its state;"
            + " CHANGED gewijzigd, met de stand van nu / changed, with its state now;"
            + " NO_LONGER_VISIBLE is er voor u niet meer / is no longer there for you; MERGED"
            + " de cliënt is samengevoegd met een andere van wie u een dossier ziet / the client was"
            + " merged into another one of whom you see a file; DESTROYED vernietigd / destroyed")
public enum ChangeKind {
  BECAME_VISIBLE,
  CHANGED,
  NO_LONGER_VISIBLE,
  MERGED,
  DESTROYED
}
