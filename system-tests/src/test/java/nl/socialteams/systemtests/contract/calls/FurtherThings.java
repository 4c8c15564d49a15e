// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.contract.calls;

import java.util.Optional;
import java.util.stream.IntStream;

import nl.socialteams.systemtests.contract.Contract;
import nl.socialteams.systemtests.contract.calls.ValidCalls.Success;
import nl.socialteams.systemtests.contract.document.Operation;

/**
 * A thing that no call makes by itself, as a registration makes a case, is found in its list. Where
 * the first one is not fit for a step, as a case in danger is not for its closing, the next are
 * tried.
 */
record FurtherThings(Operation wanted) {
  private static final int FURTHER = 12;

  Optional<Success> thenSuccess() {
    if (collection().contains("{") || isMade()) {
      return Optional.empty();
    }
    return IntStream.range(1, FURTHER)
        .mapToObj(at -> Existing.further(collection(), collection(), id(), at))
        .flatMap(Optional::stream)
        .map(this::on)
        .filter(success -> success.answer().status() < 300)
        .findFirst();
  }

  private Success on(String thing) {
    String path = wanted.path().replace("{" + id() + "}", thing);
    Call call = ValidCalls.onSameThing(wanted, path + Addresses.requiredQuery(wanted));
    return new Success(call, call.send());
  }

  private boolean isMade() {
    return Contract.document()
        .operation("POST", collection())
        .filter(Operation::isCreation)
        .isPresent();
  }

  private String collection() {
    return wanted.path().substring(0, wanted.path().lastIndexOf("/{"));
  }

  private String id() {
    String path = wanted.path();
    return path.substring(path.lastIndexOf('{') + 1, path.lastIndexOf('}'));
  }
}
