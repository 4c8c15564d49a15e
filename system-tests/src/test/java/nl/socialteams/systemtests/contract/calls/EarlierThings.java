// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.contract.calls;

import java.util.Optional;
import java.util.stream.Stream;

import nl.socialteams.systemtests.contract.Contract;
import nl.socialteams.systemtests.contract.document.Operation;

/**
 * Some things can only be made after another of the same owner, as an evaluation comes after the
 * support that it is about. The other things that the owner can have are made before, one by one.
 */
record EarlierThings(Operation wanted, String address) {

  Optional<Answer> thenAnswer() {
    if (WhatIsGathered.by(wanted)) {
      WhatIsGathered.make();
      return Optional.of(Existing.post(wanted, address, Bodies.another(wanted)));
    }
    return others().map(this::after).filter(answer -> answer.status() < 300).findFirst();
  }

  private Answer after(Operation other) {
    Existing.post(other, owner(address) + ending(other.path()), Bodies.another(other));
    return Existing.post(wanted, address, Bodies.another(wanted));
  }

  private Stream<Operation> others() {
    String owner = owner(wanted.path());
    return Contract.document().operations().stream()
        .filter(o -> o.isCreation() && !o.equals(wanted) && owner.contains("{"))
        .filter(o -> owner(o.path()).equals(owner));
  }

  private static String owner(String path) {
    return path.substring(0, path.lastIndexOf('/'));
  }

  private static String ending(String path) {
    return path.substring(path.lastIndexOf('/'));
  }
}
