// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * One statement for many rows. They go as its parameter {@code rows}, from which it reads them with
 * {@code json_to_recordset}: a trip to the database, however many there are.
 */
@ApplicationScoped
public class ManyRows {
  private final EntityManager entities;
  private final ObjectMapper mapper;

  @Inject
  ManyRows(EntityManager entities, ObjectMapper mapper) {
    this.entities = entities;
    this.mapper = mapper;
  }

  /** Nothing where there are none. */
  public void write(String statement, List<? extends Record> rows) {
    if (!rows.isEmpty()) {
      of(entities.createNativeQuery(statement), rows).executeUpdate();
    }
  }

  /** Gives a statement its rows. */
  public Query of(Query statement, List<? extends Record> rows) {
    return statement.setParameter("rows", json(rows));
  }

  private String json(List<? extends Record> rows) {
    try {
      return mapper.writeValueAsString(rows);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
