// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.exchange;

/** Whether a resident asks or offers. */
public enum Side {
  REQUEST,
  OFFER
}
