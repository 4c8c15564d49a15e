// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.backing;

/** The ports that the three servers listen on. */
public record BackingPorts(int postgres, int kafka, int kafkaController, int identity) {

  /** Ports that nobody else uses now. */
  public static BackingPorts free() {
    int first = FreePorts.takeRow(4);
    return new BackingPorts(first, first + 1, first + 2, first + 3);
  }
}
