// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.backing;

/** What is done with what earlier runs learnt of starting. */
public enum Starts {
  /** What this run learns makes later ones fast, where nothing was learnt yet. */
  LEARNING,
  /** By what was learnt, where something was. */
  AS_LEARNT,
  /** As if nothing had been. */
  UNLEARNT
}
