// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.contract.calls;

import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.socialteams.systemtests.contract.Contract;
import nl.socialteams.systemtests.contract.document.Operation;

/**
 * A payment batch names nothing: it gathers what was approved and has a payee, and what is in one
 * is in no other. So before each there has to be something to pay.
 */
final class WhatIsGathered {
  private static final String GATHERING = "/budget/v1/payment-batches";
  private static final String GATHERED = "/budget/v1/expenditures";

  private WhatIsGathered() {}

  static boolean by(Operation creation) {
    return creation.path().equals(GATHERING);
  }

  static void make() {
    Operation request = Contract.document().operation("POST", GATHERED).orElseThrow();
    ObjectNode wanted = Bodies.of(request);
    References.existing("payeeId").ifPresent(payee -> wanted.put("payeeId", payee));
    String made =
        Existing.post(request, GATHERED, wanted.toString())
            .assertStatus(201)
            .json()
            .get("expenditureId")
            .asText();
    Operation decision =
        Contract.document()
            .operation("POST", GATHERED + "/{expenditureId}/decisions")
            .orElseThrow();
    ValidCalls.onSameThing(decision, GATHERED + "/" + made + "/decisions").send().assertStatus(200);
  }
}
