// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.openapi;

import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Writes dates, moments and identifiers where they are used, as text with a format, instead of as
 * schemas of their own that say nothing more.
 */
final class PlainFormats {
  private static final String REFERENCE = "#/components/schemas/";
  private static final Map<String, String> FORMATS =
      Map.of(
          "LocalDate",
          "date",
          "Instant",
          "date-time",
          "OffsetDateTime",
          "date-time",
          "UUID",
          "uuid");

  private PlainFormats() {}

  /** The members of all component schemas. */
  static void writeIn(Components components) {
    components.getSchemas().values().forEach(PlainFormats::writeIn);
    FORMATS.keySet().forEach(components::removeSchema);
  }

  /** One schema, such as that of a parameter. */
  static void writeIn(Schema schema) {
    if (schema == null) {
      return;
    }
    String format = schema.getRef() == null ? null : FORMATS.get(nameOf(schema));
    if (format != null) {
      schema.setRef(null);
      schema.setType(List.of(Schema.SchemaType.STRING));
      schema.setFormat(format);
    }
    writeIn(schema.getItems());
    if (schema.getProperties() != null) {
      schema.getProperties().values().forEach(PlainFormats::writeIn);
    }
  }

  private static String nameOf(Schema schema) {
    return schema.getRef().substring(REFERENCE.length());
  }
}
