// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.emergencyaccess;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.accesslog.AccessRecorder;
import nl.socialteams.cases.client.ClientIdentities;
import nl.socialteams.sealing.SealedPlace;
import nl.socialteams.sealing.SealedTable;
import nl.socialteams.sealing.Sealer;

/** The one place where it is opened why a file was. */
@ApplicationScoped
public class EmergencyReasons implements SealedTable {
  private static final String KIND = "emergency-access";

  private final Sealer sealer;
  private final AccessRecorder access;

  @Inject
  EmergencyReasons(Sealer sealer, AccessRecorder access) {
    this.sealer = sealer;
    this.access = access;
  }

  EmergencyAccessView show(EmergencyAccess opened) {
    note(opened.caseId(), opened.client(), opened.municipality());
    SealedPlace place = place(opened.id(), opened.client());
    return opened.view(sealer.open(place, opened.sealed(), EmergencyReason.class).text());
  }

  byte[] seal(UUID opened, FileInDanger file, String reason) {
    note(file.caseId(), file.client(), file.municipality());
    return sealer.seal(place(opened, file.client()), new EmergencyReason(reason));
  }

  private void note(UUID caseId, UUID client, String municipality) {
    access.tells("case", caseId, ClientIdentities.subject(client), municipality);
  }

  private static SealedPlace place(UUID opened, UUID client) {
    return new SealedPlace(KIND, opened, ClientIdentities.subject(client));
  }

  @Override
  public String table() {
    return "emergency_access";
  }

  @Override
  public String kind() {
    return KIND;
  }
}
