// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.launcher;

import java.util.function.IntPredicate;
import java.util.stream.Collectors;

import nl.socialteams.stack.backing.FreePorts;
import nl.socialteams.stack.backing.ServerFailure;

/** Refuses to start on ports that somebody else listens on. */
record PortCheck(IntPredicate isFree) {

  PortCheck() {
    this(FreePorts::isFree);
  }

  void check(Ports ports) {
    String taken =
        ports.byName().entrySet().stream()
            .filter(port -> !isFree.test(port.getValue()))
            .map(port -> port.getValue() + " (" + port.getKey() + ")")
            .collect(Collectors.joining(", "));
    if (!taken.isEmpty()) {
      throw new ServerFailure(
          "Taken on this machine: port "
              + taken
              + ". Stop what listens there, or choose others: ./dev up --port "
              + (ports.first() + 1000)
              + ".");
    }
  }
}
