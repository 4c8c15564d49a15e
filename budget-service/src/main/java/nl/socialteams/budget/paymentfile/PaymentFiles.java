// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.paymentfile;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.accesslog.AccessRecorder;
import nl.socialteams.sealing.SealedPlace;
import nl.socialteams.sealing.SealedTable;
import nl.socialteams.sealing.Sealer;

/** The one place where files with names and accounts are sealed and opened. */
@ApplicationScoped
class PaymentFiles implements SealedTable {
  private static final String KIND = "batch";

  private final Sealer sealer;
  private final AccessRecorder access;

  @Inject
  PaymentFiles(Sealer sealer, AccessRecorder access) {
    this.sealer = sealer;
    this.access = access;
  }

  byte[] seal(UUID batch, String xml) {
    return sealer.seal(SealedPlace.ofNobody(KIND, batch), new SealedFile(xml));
  }

  String open(PaymentBatch batch) {
    access.tells(KIND, batch.id(), null, batch.municipality());
    return sealer
        .open(SealedPlace.ofNobody(KIND, batch.id()), batch.sealed(), SealedFile.class)
        .xml();
  }

  @Override
  public String table() {
    return "payment_batch";
  }

  @Override
  public String kind() {
    return KIND;
  }
}
