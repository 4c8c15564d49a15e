// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.restrictedreading;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.accesslog.AccessRecorder;
import nl.socialteams.cases.client.ClientIdentities;
import nl.socialteams.cases.restriction.RestrictedClient;
import nl.socialteams.sealing.SealedPlace;
import nl.socialteams.sealing.SealedTable;
import nl.socialteams.sealing.Sealer;

/** The one place where it is opened why a restricted file is read. */
@ApplicationScoped
public class RestrictedReadingReasons implements SealedTable {
  private static final String KIND = "restricted-reading";

  private final Sealer sealer;
  private final AccessRecorder access;

  @Inject
  RestrictedReadingReasons(Sealer sealer, AccessRecorder access) {
    this.sealer = sealer;
    this.access = access;
  }

  RestrictedReadingView show(RestrictedReading reading) {
    note(reading.client(), reading.municipality());
    SealedPlace place = place(reading.id(), reading.client());
    return reading.view(sealer.open(place, reading.sealed(), RestrictedReadingReason.class).text());
  }

  byte[] seal(UUID reading, RestrictedClient restricted, String reason) {
    note(restricted.client(), restricted.municipality());
    return sealer.seal(place(reading, restricted.client()), new RestrictedReadingReason(reason));
  }

  private void note(UUID client, String municipality) {
    access.tells("client", client, ClientIdentities.subject(client), municipality);
  }

  private static SealedPlace place(UUID reading, UUID client) {
    return new SealedPlace(KIND, reading, ClientIdentities.subject(client));
  }

  @Override
  public String table() {
    return "restricted_reading";
  }

  @Override
  public String kind() {
    return KIND;
  }
}
