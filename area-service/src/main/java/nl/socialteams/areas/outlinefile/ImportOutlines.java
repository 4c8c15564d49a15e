// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.outlinefile;

import java.io.IOException;
import java.io.InputStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.cbsfile.ImportProgress;
import nl.socialteams.areas.cbsfile.RefusedLine;

/** Takes the outlines of a year over, of neighbourhoods that a list names. */
@ApplicationScoped
class ImportOutlines {
  private final ReadOutlines reading;
  private final TakeOverOutlines takingOver;

  @Inject
  ImportOutlines(ReadOutlines reading, TakeOverOutlines takingOver) {
    this.reading = reading;
    this.takingOver = takingOver;
  }

  void takeOver(int year, boolean simplified, InputStream file, ImportProgress progress)
      throws IOException {
    takingOver.create();
    reading.read(file, progress);
    for (long number : takingOver.dropUnlisted()) {
      progress.refusedAfterwards(new RefusedLine(number, "", "neighbourhood-not-listed"));
    }
    takingOver.takeOver(year, simplified, progress.refusedSoFar() == 0);
  }
}
