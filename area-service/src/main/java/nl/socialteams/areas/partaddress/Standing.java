// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.partaddress;

/** Whether an address lies in a part, as far as the part's addresses are known. */
public enum Standing {
  INSIDE,
  OUTSIDE,
  UNKNOWN
}
