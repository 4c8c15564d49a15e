// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.contract.calls;

import java.util.Optional;
import java.util.stream.Stream;

import nl.socialteams.systemtests.contract.Contract;
import nl.socialteams.systemtests.contract.calls.ValidCalls.Success;
import nl.socialteams.systemtests.contract.document.Operation;

/**
 * Some steps can only be taken after another: what was requested is paid once it is approved. The
 * other steps that a thing knows are tried before, each on a new thing.
 */
record EarlierSteps(Operation wanted) {

  /** How many things in a list are tried, where the first of it does not fit. */
  private static final int FURTHER = 12;

  Optional<Success> thenSuccess() {
    return others().map(this::after).filter(s -> s.answer().status() < 300).findFirst();
  }

  private Success after(Operation other) {
    String address = Addresses.of(wanted);
    String step = thing(address) + ending(other);
    Answer answer = ValidCalls.onSameThing(other, step).send();
    for (int at = 1; at < FURTHER && answer.status() >= 400 && Bodies.refers(other); at++) {
      answer = ValidCalls.at(other, step).body("application/json", Bodies.of(other, at)).send();
    }
    Call call = ValidCalls.onSameThing(wanted, address);
    return new Success(call, call.send());
  }

  private Stream<Operation> others() {
    String thing = thing(wanted.path());
    return Contract.document().operations().stream()
        .filter(Operation::isConditional)
        .filter(o -> !o.equals(wanted) && o.path().contains("/") && thing(o.path()).equals(thing));
  }

  private static String thing(String path) {
    return path.substring(0, path.lastIndexOf('/'));
  }

  private static String ending(Operation operation) {
    return operation.path().substring(operation.path().lastIndexOf('/'));
  }
}
