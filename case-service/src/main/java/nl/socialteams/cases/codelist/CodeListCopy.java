// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.codelist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

import nl.socialteams.cloudevents.CloudEvent;
import nl.socialteams.cloudevents.EventType;
import nl.socialteams.contracts.area.AreaEvents;
import nl.socialteams.contracts.area.CodeListState;
import nl.socialteams.contracts.area.CodeListVersionState;
import nl.socialteams.contracts.area.ListedCode;
import nl.socialteams.contracts.area.MappedCode;
import nl.socialteams.inbox.StateHandler;

/** Keeps the copy of code lists by area-service's events. */
@ApplicationScoped
public class CodeListCopy implements StateHandler<CodeListState> {
  private final EntityManager entities;
  private final CodeAttributes attributes;

  @Inject
  CodeListCopy(EntityManager entities, CodeAttributes attributes) {
    this.entities = entities;
    this.attributes = attributes;
  }

  @Override
  public EventType<CodeListState> type() {
    return AreaEvents.CODE_LIST_CHANGED;
  }

  @Override
  public void apply(CodeListState list, CloudEvent event) {
    if (isNewer(list)) {
      forget(list.listId());
      list.versions().forEach(version -> insert(list.listId(), version));
    }
  }

  @Override
  public void applyTombstone(String key) {
    UUID list = UUID.fromString(key);
    forget(list);
    change("delete from mapped_code_list where id = :list", Map.of("list", list));
  }

  private boolean isNewer(CodeListState list) {
    return change(
            "insert into mapped_code_list (id, municipality, code, version)"
                + " values (:id, :municipality, :code, :version) on conflict (id) do update set"
                + " municipality = excluded.municipality, code = excluded.code,"
                + " version = excluded.version"
                + " where mapped_code_list.version < excluded.version",
            Map.of(
                "id", list.listId(),
                "municipality", list.municipality(),
                "code", list.code(),
                "version", list.version()))
        == 1;
  }

  private void forget(UUID list) {
    for (String part : new String[] {"mapped_code", "mapped_code_mapping"}) {
      change(
          "delete from "
              + part
              + " where version in (select id from mapped_code_list_version where list = :list)",
          Map.of("list", list));
    }
    change("delete from mapped_code_list_version where list = :list", Map.of("list", list));
  }

  private void insert(UUID list, CodeListVersionState version) {
    Map<String, Object> row = new HashMap<>();
    row.put("id", version.versionId());
    row.put("list", list);
    row.put("number", version.number());
    row.put("label", version.label());
    row.put("from", version.validFrom());
    row.put("until", version.validUntil());
    change(
        "insert into mapped_code_list_version (id, list, number, label, valid) values"
            + " (:id, :list, :number, :label,"
            + " daterange(cast(:from as date), cast(:until as date)))",
        row);
    version.items().forEach(item -> insert(version.versionId(), item));
    version.mappings().forEach(mapping -> insert(version.versionId(), mapping));
  }

  private void insert(UUID version, ListedCode item) {
    change(
        "insert into mapped_code (version, code, position, nl, en, attributes) values"
            + " (:version, :code, :position, :nl, :en, cast(:attributes as jsonb))",
        Map.of(
            "version", version,
            "code", item.code(),
            "position", item.order(),
            "nl", item.nl(),
            "en", item.en(),
            "attributes", attributes.write(item.attributes())));
  }

  private void insert(UUID version, MappedCode mapping) {
    List<String> to = mapping.to();
    for (int at = 0; at < Math.max(1, to.size()); at++) {
      Map<String, Object> row = new HashMap<>();
      row.put("version", version);
      row.put("from", mapping.from());
      row.put("to", at < to.size() ? to.get(at) : null);
      change(
          "insert into mapped_code_mapping (version, old_code, new_code) values"
              + " (:version, :from, cast(:to as text))",
          row);
    }
  }

  private int change(String sql, Map<String, Object> parameters) {
    Query query = entities.createNativeQuery(sql);
    parameters.forEach(query::setParameter);
    return query.executeUpdate();
  }
}
