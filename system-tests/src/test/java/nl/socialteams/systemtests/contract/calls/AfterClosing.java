// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.contract.calls;

import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.socialteams.systemtests.contract.Contract;
import nl.socialteams.systemtests.contract.calls.ValidCalls.Success;
import nl.socialteams.systemtests.contract.document.Operation;

/**
 * Some steps are about a client of whom nothing runs any more, as destruction is: one is registered
 * for it, and the case closed.
 */
record AfterClosing(Operation wanted) {
  private static final String REGISTRATIONS = "/cases/v1/registrations";
  private static final String CLOSINGS = "/cases/v1/cases/{caseId}/closings";
  private static final String CLIENT = "clientId";

  Optional<Success> thenSuccess() {
    String thing = wanted.path().substring(0, wanted.path().lastIndexOf('/'));
    String collection = thing.substring(0, thing.lastIndexOf('/'));
    String parameter = thing.substring(thing.lastIndexOf('/') + 2, thing.length() - 1);
    return Contract.document()
        .operation("POST", collection)
        .filter(o -> o.isCreation() && Bodies.names(o, CLIENT) && !collection.contains("{"))
        .flatMap(o -> Existing.idOf(aboutClosedFile(o, collection), parameter))
        .map(id -> takenOn(collection + "/" + id));
  }

  private Success takenOn(String thing) {
    String step = wanted.path().substring(wanted.path().lastIndexOf('/'));
    Call call = ValidCalls.onSameThing(wanted, thing + step);
    return new Success(call, call.send());
  }

  private static JsonNode aboutClosedFile(Operation creation, String collection) {
    JsonNode file = Existing.make(operation(REGISTRATIONS), REGISTRATIONS);
    String closings = CLOSINGS.replace("{caseId}", file.get("caseId").asText());
    ValidCalls.onSameThing(operation(CLOSINGS), closings).send().assertStatus(200);
    ObjectNode body = Bodies.of(creation);
    body.put(CLIENT, file.get(CLIENT).asText());
    return Existing.post(creation, collection, body.toString()).assertStatus(201).json();
  }

  private static Operation operation(String path) {
    return Contract.document().operation("POST", path).orElseThrow();
  }
}
