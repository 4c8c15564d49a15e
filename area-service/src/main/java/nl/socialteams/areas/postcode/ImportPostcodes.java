// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.postcode;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import nl.socialteams.areas.cbsfile.ImportProgress;

/** Takes over the table of a year, for the municipalities that the file has rows of. */
@ApplicationScoped
class ImportPostcodes {
  private final DataSource database;
  private final EntityManager entities;
  private final Clock clock;

  @Inject
  ImportPostcodes(DataSource database, EntityManager entities, Clock clock) {
    this.database = database;
    this.entities = entities;
    this.clock = clock;
  }

  void takeOver(int year, InputStream file, ImportProgress progress) throws IOException {
    ReadPostcodes reading = new ReadPostcodes(file, known(progress.municipalities()), progress);
    try (Connection connection = database.getConnection()) {
      PostcodeCopy copy = new PostcodeCopy(connection, year, progress);
      reading.into(new PostcodeBatch(copy));
      copy.addresses().forEach((municipality, count) -> record(municipality, year, count));
    } catch (SQLException unavailable) {
      throw new IllegalStateException(unavailable);
    }
    entities.createNativeQuery("select analyze_postcode_addresses()").getSingleResult();
  }

  @SuppressWarnings("unchecked")
  private Set<String> known(Set<String> municipalities) {
    return new HashSet<>(
        entities
            .createNativeQuery(
                "select code from neighbourhood where municipality = any(:municipalities)",
                String.class)
            .setParameter("municipalities", municipalities.toArray(String[]::new))
            .getResultList());
  }

  private void record(String municipality, int year, int addresses) {
    entities
        .createNativeQuery(
            "insert into postcode_table (municipality, year, addresses, imported_at)"
                + " values (:municipality, :year, :addresses, :now)"
                + " on conflict (municipality, year) do update"
                + " set addresses = excluded.addresses, imported_at = excluded.imported_at")
        .setParameter("municipality", municipality)
        .setParameter("year", year)
        .setParameter("addresses", addresses)
        .setParameter("now", clock.instant())
        .executeUpdate();
  }
}
