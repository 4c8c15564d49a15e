// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.lineage;

import nl.socialteams.areas.listchange.ChangeView;

/** From a list to the one of an earlier or of a later year. */
enum Direction {
  BACK {
    @Override
    String near(ChangeView change) {
      return change.toCode();
    }

    @Override
    String far(ChangeView change) {
      return change.fromCode();
    }

    @Override
    boolean leadsOn(ChangeView next, ChangeView last) {
      return next.toYear() <= last.fromYear();
    }
  },
  AHEAD {
    @Override
    String near(ChangeView change) {
      return change.fromCode();
    }

    @Override
    String far(ChangeView change) {
      return change.toCode();
    }

    @Override
    boolean leadsOn(ChangeView next, ChangeView last) {
      return next.fromYear() >= last.toYear();
    }
  };

  abstract String near(ChangeView change);

  abstract String far(ChangeView change);

  /** A code can be given out again: a way goes on from the year that it has come to. */
  abstract boolean leadsOn(ChangeView next, ChangeView last);
}
