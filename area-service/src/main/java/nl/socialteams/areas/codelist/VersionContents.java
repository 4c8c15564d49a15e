// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.codelist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

/** Items and mappings of versions, as rows. */
@ApplicationScoped
public class VersionContents {
  private final EntityManager entities;
  private final CodeAttributes attributes;

  @Inject
  VersionContents(EntityManager entities, CodeAttributes attributes) {
    this.entities = entities;
    this.attributes = attributes;
  }

  public VersionContent of(UUID version) {
    return new VersionContent(items(version), mappings(version));
  }

  private List<CodeItem> items(UUID version) {
    return rows(
            "select code, nl, en, cast(attributes as text) from code_list_item"
                + " where version = :version order by position",
            version)
        .stream()
        .map(
            row ->
                new CodeItem(
                    row.get(0, String.class),
                    row.get(1, String.class),
                    row.get(2, String.class),
                    attributes.read(row.get(3, String.class))))
        .toList();
  }

  private List<CodeMapping> mappings(UUID version) {
    Map<String, List<String>> found = new TreeMap<>();
    for (Tuple row :
        rows(
            "select old_code, new_code from code_list_mapping where version = :version"
                + " order by old_code, new_code",
            version)) {
      List<String> to = found.computeIfAbsent(row.get(0, String.class), code -> new ArrayList<>());
      if (row.get(1) != null) {
        to.add(row.get(1, String.class));
      }
    }
    return found.entrySet().stream()
        .map(mapping -> new CodeMapping(mapping.getKey(), List.copyOf(mapping.getValue())))
        .toList();
  }

  public void replace(UUID version, VersionContent content) {
    remove("code_list_mapping", version);
    remove("code_list_item", version);
    int position = 0;
    for (CodeItem item : content.items()) {
      add(version, position++, item);
    }
    content.mappings().forEach(mapping -> add(version, mapping));
  }

  private void add(UUID version, int position, CodeItem item) {
    change(
        "insert into code_list_item (version, code, position, nl, en, attributes) values"
            + " (:version, :code, :position, :nl, :en, cast(:attributes as jsonb))",
        version,
        Map.of(
            "code", item.code(),
            "position", position,
            "nl", item.nl(),
            "en", item.en(),
            "attributes", attributes.write(item.attributes())));
  }

  public void add(UUID version, CodeMapping mapping) {
    List<String> to = new ArrayList<>(mapping.to());
    if (to.isEmpty()) {
      to.add(null);
    }
    for (String code : to) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("from", mapping.from());
      row.put("to", code);
      change(
          "insert into code_list_mapping (version, old_code, new_code) values"
              + " (:version, :from, cast(:to as text))",
          version,
          row);
    }
  }

  private void remove(String table, UUID version) {
    change("delete from " + table + " where version = :version", version, Map.of());
  }

  private void change(String sql, UUID version, Map<String, Object> parameters) {
    Query query = entities.createNativeQuery(sql).setParameter("version", version);
    parameters.forEach(query::setParameter);
    query.executeUpdate();
  }

  @SuppressWarnings("unchecked")
  private List<Tuple> rows(String sql, UUID version) {
    return entities
        .createNativeQuery(sql, Tuple.class)
        .setParameter("version", version)
        .getResultList();
  }
}
