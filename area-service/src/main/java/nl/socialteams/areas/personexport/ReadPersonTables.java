// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.personexport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.socialteams.sealing.SealedPlace;
import nl.socialteams.sealing.SealedTable;
import nl.socialteams.sealing.Sealer;

/** Reads every row about a person, with what lies sealed opened. */
@ApplicationScoped
class ReadPersonTables {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<Map<String, Object>> MEMBERS = new TypeReference<>() {};

  /** Seals and fingerprints say nothing, and who else took part is somebody else's. */
  private static final String[] LEFT_OUT = {
    "sealed",
    "family_name_key",
    "family_name_mark",
    "phone_mark",
    "email_mark",
    "requester",
    "offerer"
  };

  private final EntityManager entities;
  private final Sealer sealer;
  private final Map<String, String> kinds = new HashMap<>();

  @Inject
  ReadPersonTables(EntityManager entities, Sealer sealer, @Any Instance<SealedTable> sealedTables) {
    this.entities = entities;
    this.sealer = sealer;
    sealedTables.forEach(one -> kinds.put(one.table(), one.kind()));
  }

  /** By table. */
  Map<String, List<Map<String, Object>>> of(HeldPerson person) {
    Map<String, List<Map<String, Object>>> found = new TreeMap<>();
    PersonTable.of(person.kind()).forEach(table -> found.put(table.name(), rows(table, person)));
    return found;
  }

  private List<Map<String, Object>> rows(PersonTable table, HeldPerson person) {
    List<?> found =
        entities
            .createNativeQuery(table.sql(), Tuple.class)
            .setParameter("person", person.id())
            .setParameter("left_out", LEFT_OUT)
            .getResultList();
    List<Map<String, Object>> rows = new ArrayList<>();
    found.forEach(row -> rows.add(row(table, (Tuple) row, person)));
    return rows;
  }

  private Map<String, Object> row(PersonTable table, Tuple row, HeldPerson person) {
    Map<String, Object> members = members(row.get(0, String.class));
    if (table.sealed()) {
      SealedPlace place =
          new SealedPlace(kinds.get(table.name()), row.get(1, UUID.class), person.subject());
      members.putAll(sealer.open(place, row.get(2, byte[].class), OpenedSeal.class).members());
    }
    return members;
  }

  private static Map<String, Object> members(String json) {
    try {
      return JSON.readValue(json, MEMBERS);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
