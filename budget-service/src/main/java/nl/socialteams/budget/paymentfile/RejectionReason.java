// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.paymentfile;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a bank carries a file out in no part. */
@Schema(
    name = "PaymentBatchRejectionReason",
    description =
        "Reden van afkeuring / why: EXECUTION_DATE uitvoerdatum, PAYING_ACCOUNT rekening van de"
            + " gemeente, INSUFFICIENT_FUNDS saldo ontoereikend, DUPLICATE dubbel aangeleverd,"
            + " FILE_FORMAT bestand onleesbaar, WITHDRAWN bij de bank ingetrokken door de gemeente,"
            + " OTHER anders")
public enum RejectionReason {
  EXECUTION_DATE,
  PAYING_ACCOUNT,
  INSUFFICIENT_FUNDS,
  DUPLICATE,
  FILE_FORMAT,
  WITHDRAWN,
  OTHER
}
