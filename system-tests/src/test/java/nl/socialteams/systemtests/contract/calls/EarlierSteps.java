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

  Optional<Success> thenSuccess() {
    return others().map(this::after).filter(s -> s.answer().status() < 300).findFirst();
  }

  private Success after(Operation other) {
    String address = Addresses.of(wanted);
    ValidCalls.onSameThing(other, thing(address) + ending(other)).send();
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
