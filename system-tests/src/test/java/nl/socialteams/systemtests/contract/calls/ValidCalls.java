// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.contract.calls;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import nl.socialteams.systemtests.contract.Contract;
import nl.socialteams.systemtests.contract.document.Operation;

/** Calls in which everything is right, for rules to get one thing wrong. */
public final class ValidCalls {

  private static final Map<Operation, Success> SUCCESSES = new HashMap<>();

  private ValidCalls() {}

  /** A call that would succeed; of its kind it may succeed only once. */
  public static Call to(Operation operation) {
    return onSameThing(operation, Addresses.of(operation));
  }

  /** The same for another address. */
  static Call onSameThing(Operation operation, String address) {
    Call call = at(operation, address);
    operation.requestBody().ifPresent(body -> call.body(body.mediaType(), Bodies.text(operation)));
    return call;
  }

  /** The same for another address and without body. */
  static Call at(Operation operation, String address) {
    Call call = new Call(operation, address).as(Caller.firstAllowedTo(operation));
    operation
        .header("Idempotency-Key")
        .ifPresent(key -> call.header("Idempotency-Key", freshKey()));
    if (operation.isConditional()) {
      call.header("If-Match", entityTag(operation, address));
    }
    return call;
  }

  public static String freshKey() {
    return "contract-" + UUID.randomUUID();
  }

  /** The call that succeeded and its answer; made once for all rules that look at it. */
  public static synchronized Success success(Operation operation) {
    Success known = SUCCESSES.get(operation);
    if (known == null) {
      Call call = to(operation);
      Answer answer = call.send();
      known = new Success(call, answer);
      if (operation.isConditional() && (answer.status() == 409 || answer.status() == 400)) {
        known =
            new FurtherThings(operation)
                .thenSuccess()
                .or(() -> new EarlierSteps(operation).thenSuccess())
                .or(() -> new AfterClosing(operation).thenSuccess())
                .orElse(known);
      } else if (answer.status() == 409 && operation.isCreation()) {
        known = afterEarlierThings(operation).orElse(known);
      }
      SUCCESSES.put(operation, known);
    }
    known.answer().assertStatus(operation.successStatus());
    return known;
  }

  /** What it refers to, or what has to be there before, is made for it. */
  private static Optional<Success> afterEarlierThings(Operation creation) {
    String address = Addresses.of(creation);
    if (WhatIsGathered.by(creation)) {
      WhatIsGathered.make();
    } else {
      new EarlierThings(creation, address).thenAnswer();
    }
    return Stream.of(Bodies.text(creation), Bodies.anotherForOthers(creation))
        .map(
            body -> {
              Call call = at(creation, address).body("application/json", body);
              return new Success(call, call.send());
            })
        .filter(success -> success.answer().status() < 300)
        .findFirst();
  }

  /** Of the nearest thing on the path that can be read. */
  private static String entityTag(Operation operation, String address) {
    String template = operation.path();
    String thing = address.split("\\?", 2)[0];
    while (template.contains("{")) {
      if (template.endsWith("}")) {
        var reading = Contract.document().operation("GET", template);
        if (reading.isPresent()) {
          Operation read = reading.get();
          return new Call(read, thing + Addresses.requiredQuery(read))
              .as(Caller.firstAllowedTo(read))
              .send()
              .assertStatus(200)
              .header("ETag");
        }
      }
      template = template.substring(0, template.lastIndexOf('/'));
      thing = thing.substring(0, thing.lastIndexOf('/'));
    }
    throw new AssertionError(operation + " asks for If-Match, but nothing above it can be read");
  }

  /** A call and the answer it got. */
  public record Success(Call call, Answer answer) {}
}
