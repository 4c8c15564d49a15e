// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.subscription;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a subscription waits. */
@Schema(
    description =
        "BY_SUBSCRIBER op uw verzoek / as you asked; UNREACHABLE dagen onbereikbaar / out of reach"
            + " for days; REFUSING weigerde twee wijzigingen na elkaar / refused two changes in a"
            + " row; GONE antwoordde 410 / answered 410; FORGOTTEN wat volgt wordt niet meer bewaard,"
            + " haal alles opnieuw op / what follows is not kept any more, fetch all anew")
public enum PauseReason {
  BY_SUBSCRIBER,
  UNREACHABLE,
  REFUSING,
  GONE,
  FORGOTTEN
}
