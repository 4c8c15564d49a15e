// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.persondestruction;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.socialteams.areas.personexport.PersonKind;
import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;
import nl.socialteams.knowntime.Days;

/** Proofs of destruction that the caller may see, the newest first. */
@ApplicationScoped
class PersonDestructions {
  private static final String FOUND =
      "select id, municipality, kind, ground, destroyed_on, destroyed_by,"
          + " cast(destroyed as text) from person_destruction where ";

  private final EntityManager entities;
  private final ObjectMapper mapper;

  @Inject
  PersonDestructions(EntityManager entities, ObjectMapper mapper) {
    this.entities = entities;
    this.mapper = mapper;
  }

  Optional<PersonDestructionView> find(UUID id) {
    return read(query("id = :id").setParameter("id", id)).stream().findFirst();
  }

  Page<PersonDestructionView> page(String municipality, Cursor after, int limit) {
    Query found =
        query("municipality = :municipality and id < :before order by id desc")
            .setParameter("municipality", municipality)
            .setParameter("before", after.identifier(0, Cursor.LAST))
            .setMaxResults(limit + 1);
    return Page.of(read(found), limit, last -> Cursor.after(last.destructionId()));
  }

  private Query query(String condition) {
    return entities.createNativeQuery(FOUND + condition, Tuple.class);
  }

  private List<PersonDestructionView> read(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(row -> view((Tuple) row)).toList();
  }

  private PersonDestructionView view(Tuple row) {
    return new PersonDestructionView(
        row.get(0, UUID.class),
        row.get(1, String.class),
        PersonKind.valueOf(row.get(2, String.class)),
        DestructionGround.valueOf(row.get(3, String.class)),
        Days.of(row.get(4)),
        row.get(5, String.class),
        rows(row.get(6, String.class)));
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
