// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.keyfigures;

import java.io.IOException;
import java.io.InputStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.cbsfile.ImportProgress;
import nl.socialteams.areas.cbsfile.RefusedLine;
import nl.socialteams.areas.neighbourhood.NeighbourhoodEvents;

/** Takes the key figures of a year over; a neighbourhood that stays as it was causes no event. */
@ApplicationScoped
class ImportKeyFigures {
  private final KeyFigureRows rows;
  private final ReadKeyFigures reading;
  private final TakeOverKeyFigures takingOver;
  private final NeighbourhoodEvents events;

  @Inject
  ImportKeyFigures(
      KeyFigureRows rows,
      ReadKeyFigures reading,
      TakeOverKeyFigures takingOver,
      NeighbourhoodEvents events) {
    this.rows = rows;
    this.reading = reading;
    this.takingOver = takingOver;
    this.events = events;
  }

  void takeOver(int year, InputStream file, ImportProgress progress) throws IOException {
    rows.create();
    reading.read(file, progress);
    for (long line : rows.nameAll(year)) {
      progress.refusedAfterwards(new RefusedLine(line, "", "name-unknown"));
    }
    takingOver.takeOver(year, progress.refusedSoFar() == 0).forEach(events::changed);
  }
}
