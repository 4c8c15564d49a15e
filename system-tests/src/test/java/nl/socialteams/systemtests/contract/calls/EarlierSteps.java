// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.contract.calls;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nl.socialteams.systemtests.contract.Contract;
import nl.socialteams.systemtests.contract.calls.ValidCalls.Success;
import nl.socialteams.systemtests.contract.document.Operation;

/**
 * Some steps can only be taken after another, or after two: what was requested is paid once it is
 * approved, and refunded once it is paid. The other steps that a thing knows are tried before, each
 * on a new thing. Where none helps, what else stands in the list is tried: a case with something
 * that is still open is not closed, and the next one is.
 */
record EarlierSteps(Operation wanted) {

  /** How many things in a list are tried, where the first of it does not fit. */
  private static final int FURTHER = 12;

  Optional<Success> thenSuccess() {
    Stream<List<Operation>> one = others().map(List::of);
    Stream<List<Operation>> two =
        others()
            .flatMap(
                first -> others().filter(o -> !o.equals(first)).map(then -> List.of(first, then)));
    return Stream.concat(Stream.concat(one, two).map(this::after), elsewhere())
        .filter(success -> success.answer().status() < 300)
        .findFirst();
  }

  private Success after(List<Operation> steps) {
    String address = Addresses.of(wanted);
    steps.forEach(step -> take(step, thing(address) + ending(step)));
    Call call = ValidCalls.onSameThing(wanted, address);
    return new Success(call, call.send());
  }

  private Stream<Success> elsewhere() {
    return IntStream.range(1, FURTHER)
        .mapToObj(at -> Addresses.further(wanted, at))
        .flatMap(Optional::stream)
        .map(
            address -> {
              Call call = ValidCalls.onSameThing(wanted, address);
              return new Success(call, call.send());
            });
  }

  private static void take(Operation step, String address) {
    Answer answer = ValidCalls.onSameThing(step, address).send();
    for (int at = 1; at < FURTHER && answer.status() >= 400 && Bodies.refers(step); at++) {
      answer = ValidCalls.at(step, address).body("application/json", Bodies.of(step, at)).send();
    }
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
