// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.directorship;

import java.util.EnumSet;
import java.util.Set;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a directorship, and what can still become of it. */
@Schema(
    description =
        "PROPOSED voorgesteld, ACCEPTED aanvaard: deze persoon is regisseur, DECLINED afgewezen,"
            + " WITHDRAWN ingetrokken, RELEASED ontheven, REPLACED opgevolgd, FELL_BACK uit het team:"
            + " terug naar de functie van de coördinator")
public enum DirectorshipStatus {
  PROPOSED,
  ACCEPTED,
  DECLINED,
  WITHDRAWN,
  RELEASED,
  REPLACED,
  FELL_BACK;

  boolean leadsTo(DirectorshipStatus next) {
    return next().contains(next);
  }

  Set<DirectorshipStatus> next() {
    return switch (this) {
      case PROPOSED -> EnumSet.of(ACCEPTED, DECLINED, WITHDRAWN);
      case ACCEPTED -> EnumSet.of(RELEASED, REPLACED, FELL_BACK);
      case DECLINED, WITHDRAWN, RELEASED, REPLACED, FELL_BACK ->
          EnumSet.noneOf(DirectorshipStatus.class);
    };
  }
}
