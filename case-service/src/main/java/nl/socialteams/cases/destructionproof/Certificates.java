// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.destructionproof;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;
import nl.socialteams.knowntime.Days;

/** Proofs, the last first. */
@ApplicationScoped
class Certificates {
  private static final String FOUND =
      "select municipality, number, destruction, destroyed_on, ground, proposed_by, confirmed_by,"
          + " cast(destroyed as text), encode(hash, 'hex') from destruction_certificate"
          + " where municipality = :municipality and number < :before order by number desc limit :limit";

  private final EntityManager entities;
  private final ObjectMapper mapper;

  @Inject
  Certificates(EntityManager entities, ObjectMapper mapper) {
    this.entities = entities;
    this.mapper = mapper;
  }

  Page<Certificate> page(String municipality, Cursor after, int limit) {
    List<?> rows =
        entities
            .createNativeQuery(FOUND, Tuple.class)
            .setParameter("municipality", municipality)
            .setParameter("before", after.wholeNumber(0, Long.MAX_VALUE))
            .setParameter("limit", limit + 1)
            .getResultList();
    return Page.of(
        rows.stream().map(row -> certificate((Tuple) row)).toList(),
        limit,
        last -> Cursor.after(last.number()));
  }

  CertificateCheck check(String municipality) {
    Long broken =
        (Long)
            entities
                .createNativeQuery("select broken_certificate(:municipality)", Long.class)
                .setParameter("municipality", municipality)
                .getSingleResult();
    return new CertificateCheck(broken == null, broken);
  }

  private Certificate certificate(Tuple row) {
    return new Certificate(
        row.get(0, String.class),
        row.get(1, Long.class),
        row.get(2, UUID.class),
        Days.of(row.get(3)),
        row.get(4, String.class),
        row.get(5, String.class),
        row.get(6, String.class),
        rows(row.get(7, String.class)),
        row.get(8, String.class));
  }

  private List<DestroyedRows> rows(String json) {
    try {
      return mapper.readTree(json).properties().stream()
          .map(counted -> new DestroyedRows(counted.getKey(), counted.getValue().asInt()))
          .toList();
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
