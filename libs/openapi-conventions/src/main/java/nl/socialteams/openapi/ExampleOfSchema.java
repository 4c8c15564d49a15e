// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.openapi;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Puts the example of a whole body together from those of its members, so that none is written
 * twice and none contradicts its schema.
 */
final class ExampleOfSchema {
  private static final String REFERENCE = "#/components/schemas/";

  private final Map<String, Schema> schemas;

  ExampleOfSchema(Map<String, Schema> schemas) {
    this.schemas = schemas;
  }

  /** Null where the schema gives nothing to go by. */
  Object of(Schema schema) {
    if (schema.getExamples() != null && !schema.getExamples().isEmpty()) {
      return schema.getExamples().getFirst();
    }
    if (schema.getExample() != null) {
      return schema.getExample();
    }
    if (schema.getRef() != null) {
      return of(schemas.get(schema.getRef().substring(REFERENCE.length())));
    }
    return composed(schema);
  }

  private Object composed(Schema schema) {
    if (schema.getAllOf() != null && !schema.getAllOf().isEmpty()) {
      return of(schema.getAllOf().getFirst());
    }
    if (schema.getProperties() != null) {
      return object(schema);
    }
    if (schema.getItems() != null) {
      return list(of(schema.getItems()), schema.getMinItems());
    }
    if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty()) {
      return schema.getEnumeration().getFirst();
    }
    return null;
  }

  private static List<Object> list(Object item, Integer atLeast) {
    if (item == null) {
      return List.of();
    }
    return Collections.nCopies(Math.max(1, Objects.requireNonNullElse(atLeast, 1)), item);
  }

  /** Members without an example are left out; a required one without is found by the tests. */
  private Object object(Schema schema) {
    Map<String, Object> members = new LinkedHashMap<>();
    schema
        .getProperties()
        .forEach(
            (name, member) -> {
              Object example = isOptionalChoice(schema, name, member) ? null : of(member);
              if (example != null) {
                members.put(name, example);
              }
            });
    return members;
  }

  private static boolean isOptionalChoice(Schema schema, String name, Schema member) {
    boolean required = schema.getRequired() != null && schema.getRequired().contains(name);
    boolean own = member.getExamples() != null && !member.getExamples().isEmpty();
    return !required && !own;
  }
}
