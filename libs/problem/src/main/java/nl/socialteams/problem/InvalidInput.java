// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.problem;

import java.util.List;

/** A request that cannot be read or breaks its documented shape, with every fault found. */
public final class InvalidInput extends Refusal {
  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  public InvalidInput(List<Fault> faults) {
    super("invalid-input", faults.size());
    this.faults = List.copyOf(faults);
  }

  public List<Fault> faults() {
    return faults;
  }
}
