// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.personexport;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.accesslog.reading.AccessLines;
import nl.socialteams.accesslog.reading.WantedLines;
import nl.socialteams.problem.Language;

/** Brings together all that is held of a person. */
@ApplicationScoped
class ExportPerson {
  private static final int MOST_READINGS = 20_000;

  private final Clock clock;
  private final PersonRows rows;
  private final ReadPersonTables tables;
  private final AccessLines lines;

  @Inject
  ExportPerson(Clock clock, PersonRows rows, ReadPersonTables tables, AccessLines lines) {
    this.clock = clock;
    this.rows = rows;
    this.tables = tables;
    this.lines = lines;
  }

  PersonExportView export(HeldPerson person, Language language) {
    return rows.read(
        () ->
            new PersonExportView(
                person.id(),
                person.municipality(),
                clock.instant(),
                tables.of(person),
                readings(person, language)));
  }

  private List<PersonReading> readings(HeldPerson person, Language language) {
    WantedLines about =
        new WantedLines(person.municipality(), null, null, null, null, person.id(), null, null);
    return lines.find(about, MOST_READINGS, language).stream().map(PersonReading::of).toList();
  }
}
