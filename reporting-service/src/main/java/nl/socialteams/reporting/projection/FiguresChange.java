// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

/** Is told within a transaction of which municipalities the figures change by it. */
interface FiguresChange {
  /** In a projection that answers nobody yet: its figures change when it begins to. */
  FiguresChange OF_NOBODY =
      new FiguresChange() {
        @Override
        public void of(int projection, String municipality) {
          // nobody can have asked
        }

        @Override
        public void ofAll(int projection) {
          // nobody can have asked
        }
      };

  void of(int projection, String municipality);

  /** Where it is not known of which one: what is destroyed says no more whose it was. */
  void ofAll(int projection);
}
