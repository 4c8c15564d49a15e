// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog;

/** How the log and its chain of seals can disagree. */
public enum SealFault {
  /** A sealed line reads otherwise than it did. */
  LINE_CHANGED,
  /** A sealed line is gone. */
  LINE_MISSING,
  /** A line was put among sealed ones afterwards. */
  LINE_ADDED,
  /** A seal reads otherwise than it did. */
  SEAL_CHANGED,
  /** A seal is gone. */
  SEAL_MISSING
}
