// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.testmunicipality;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.socialteams.cases.client.NewClient;
import nl.socialteams.contracts.area.TestMunicipalities;
import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/**
 * The made-up residents, the same in each test municipality. Their citizen service numbers begin
 * with 9999, which is given to nobody; their postcodes end in SA.
 */
@ApplicationScoped
class MadeUpResidents {
  private final List<Written> residents;

  @Inject
  MadeUpResidents(ObjectMapper mapper) {
    try (InputStream file = MadeUpResidents.class.getResourceAsStream("/made-up-residents.json")) {
      residents = mapper.readValue(file, new TypeReference<List<Written>>() {});
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  Page<MadeUpResident> page(String municipality, Cursor after, int limit) {
    if (!TestMunicipalities.include(municipality)) {
      return new Page<>(List.of(), null);
    }
    List<MadeUpResident> found =
        residents.stream()
            .filter(resident -> resident.number() > after.number(0, 0))
            .limit(limit + 1L)
            .map(resident -> resident.in(municipality))
            .toList();
    return Page.of(found, limit, last -> Cursor.after(last.number()));
  }

  /**
   * As the file has them.
   *
   * @param neighbourhood the last four characters of its code
   */
  record Written(
      int number,
      String neighbourhood,
      int houseNumber,
      boolean known,
      String trial,
      NewClient client) {

    MadeUpResident in(String municipality) {
      String code = municipality.substring(2);
      return new MadeUpResident(
          number, "BU" + code + neighbourhood, code + "SA", houseNumber, known, trial, client);
    }
  }
}
