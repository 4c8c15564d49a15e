// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.worker;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.sealing.Fingerprints;
import nl.socialteams.sealing.NameKey;
import nl.socialteams.sealing.SealedPlace;
import nl.socialteams.sealing.SealedTable;
import nl.socialteams.sealing.Sealer;

/** The one place where it is opened who a worker is. */
@ApplicationScoped
class WorkerIdentities implements SealedTable {
  private static final String KIND = "worker";
  private static final String FAMILY_NAME = "worker-family-name";

  private final Sealer sealer;
  private final Fingerprints fingerprints;

  @Inject
  WorkerIdentities(Sealer sealer, Fingerprints fingerprints) {
    this.sealer = sealer;
    this.fingerprints = fingerprints;
  }

  PersonDetails of(Person person) {
    return sealer.open(place(person.worker()), person.sealed(), PersonDetails.class);
  }

  byte[] seal(UUID worker, PersonDetails details) {
    return sealer.seal(place(worker), details);
  }

  /** By which a family name is found again. */
  byte[] key(String familyName) {
    return fingerprints.of(FAMILY_NAME, NameKey.of(familyName));
  }

  private static SealedPlace place(UUID worker) {
    return SealedPlace.ofPerson(KIND, worker);
  }

  @Override
  public String table() {
    return "worker_person";
  }

  @Override
  public String kind() {
    return KIND;
  }
}
