// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

/** Is told within a transaction of which municipalities the figures change by it. */
interface FiguresChange {

  void of(int projection, String municipality);

  /** Where it is not known of which one: what is destroyed says no more whose it was. */
  void ofAll(int projection);
}
