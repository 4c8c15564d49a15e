// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.keptout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.accesslog.AccessRecorder;
import nl.socialteams.cases.client.ClientIdentities;
import nl.socialteams.sealing.DataSubject;
import nl.socialteams.sealing.SealedPlace;
import nl.socialteams.sealing.SealedTable;
import nl.socialteams.sealing.Sealer;

/** The one place where it is opened why somebody is kept out. */
@ApplicationScoped
public class ExclusionReasons implements SealedTable {
  private static final String KIND = "kept-out";

  private final Sealer sealer;
  private final AccessRecorder access;

  @Inject
  ExclusionReasons(Sealer sealer, AccessRecorder access) {
    this.sealer = sealer;
    this.access = access;
  }

  ExclusionView show(KeptOut exclusion) {
    return exclusion.view(of(exclusion));
  }

  ExclusionReason of(KeptOut exclusion) {
    return sealer.open(place(exclusion), exclusion.sealed(), ExclusionReason.class);
  }

  byte[] seal(KeptOut exclusion, ExclusionReason reason) {
    return sealer.seal(place(exclusion), reason);
  }

  private SealedPlace place(KeptOut exclusion) {
    DataSubject client = ClientIdentities.subject(exclusion.client());
    access.tells("case", exclusion.caseId(), client, exclusion.municipality());
    return new SealedPlace(KIND, exclusion.id(), client);
  }

  @Override
  public String table() {
    return "kept_out";
  }

  @Override
  public String kind() {
    return KIND;
  }
}
