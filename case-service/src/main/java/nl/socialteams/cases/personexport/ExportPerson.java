// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.personexport;

import java.time.Clock;
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
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.socialteams.accesslog.AccessRecorder;
import nl.socialteams.cases.client.ClientIdentities;
import nl.socialteams.sealing.SealedPlace;
import nl.socialteams.sealing.SealedTable;
import nl.socialteams.sealing.Sealer;

/** Reads every row about a person, of every table, with what lies sealed opened. */
@ApplicationScoped
class ExportPerson {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<Map<String, Object>> MEMBERS = new TypeReference<>() {};

  private final Clock clock;
  private final EntityManager entities;
  private final PersonTables tables;
  private final Sealer sealer;
  private final AccessRecorder access;
  private final Map<String, String> kinds = new HashMap<>();

  @Inject
  ExportPerson(
      Clock clock,
      EntityManager entities,
      PersonTables tables,
      Sealer sealer,
      AccessRecorder access,
      @Any Instance<SealedTable> sealedTables) {
    this.clock = clock;
    this.entities = entities;
    this.tables = tables;
    this.sealer = sealer;
    this.access = access;
    sealedTables.forEach(one -> kinds.put(one.table(), one.kind()));
  }

  /** As asked for by a case. */
  PersonExportView ofCase(UUID caseId, ExportedPerson person) {
    access.tells("case", caseId, ClientIdentities.subject(person.client()), person.municipality());
    person.others().forEach(other -> tells(other, person.municipality()));
    return export(person);
  }

  /** As asked for by the client, who may have no case. */
  PersonExportView ofClient(ExportedPerson person) {
    person.clients().forEach(client -> tells(client, person.municipality()));
    return export(person);
  }

  private void tells(UUID client, String municipality) {
    access.tells("client", client, ClientIdentities.subject(client), municipality);
  }

  private PersonExportView export(ExportedPerson person) {
    Map<String, List<Map<String, Object>>> found = new TreeMap<>();
    String before = become("exporting");
    for (PersonTable table : tables.all()) {
      found.put(table.name(), rows(table, person));
    }
    become(before);
    return new PersonExportView(person.client(), person.municipality(), clock.instant(), found);
  }

  private List<Map<String, Object>> rows(PersonTable table, ExportedPerson person) {
    String seal =
        table.sealed()
            ? "t.id as key, t.sealed as seal, " + table.owner() + " as owner"
            : "cast(null as uuid) as key, cast(null as bytea) as seal, cast(null as uuid) as owner";
    String sql =
        "select cast(to_jsonb(t) - 'sealed' as text) as told, %s from %s t where %s"
            .formatted(seal, table.name(), table.condition());
    Query query = entities.createNativeQuery(sql, Tuple.class);
    query
        .getParameters()
        .forEach(named -> query.setParameter(named.getName(), person.by(named.getName())));
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Object row : query.getResultList()) {
      rows.add(row(table, (Tuple) row));
    }
    return rows;
  }

  private Map<String, Object> row(PersonTable table, Tuple row) {
    Map<String, Object> members = members(row.get(0, String.class));
    if (table.sealed() && row.get(2) != null) {
      members.putAll(opened(table.name(), row));
    }
    return members;
  }

  private Map<String, Object> opened(String table, Tuple row) {
    SealedPlace place =
        new SealedPlace(
            kinds.get(table),
            row.get(1, UUID.class),
            ClientIdentities.subject(row.get(3, UUID.class)));
    return sealer.open(place, row.get(2, byte[].class), OpenedSeal.class).members();
  }

  private static Map<String, Object> members(String json) {
    try {
      return JSON.readValue(json, MEMBERS);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  /** The policies let every row about a person be read for this long only. */
  private String become(String process) {
    return (String)
        entities
            .createNativeQuery("select become(:process)")
            .setParameter("process", process)
            .getSingleResult();
  }
}
