// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.outlinefile;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;

import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** A GeoJSON FeatureCollection, of which one feature at a time is in memory. */
final class FeatureFile {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(32)
                  .maxStringLength(10_000)
                  .maxNameLength(200)
                  .build())
          .build();

  private static final int MOST_PROPERTIES = 500;

  private final JsonParser json;
  private ReferenceSystem system = ReferenceSystem.LONGITUDE_LATITUDE;
  private boolean insideFeatures;
  private boolean hadFeatures;
  private long number;

  private FeatureFile(JsonParser json) {
    this.json = json;
  }

  /**
   * @throws InvalidInput where it is no FeatureCollection or in a system that is not known
   */
  static FeatureFile open(InputStream file) throws IOException {
    FeatureFile opened = new FeatureFile(JSON.createParser(file));
    if (opened.json.nextToken() != JsonToken.START_OBJECT) {
      throw refusal("no-feature-collection");
    }
    opened.readMembers();
    return opened;
  }

  /** The system that the file's coordinates are in. */
  ReferenceSystem system() {
    return system;
  }

  /** The next feature; null at the end of the file. */
  Feature next() throws IOException {
    if (!insideFeatures) {
      return null;
    }
    JsonToken at = json.nextToken();
    if (at == JsonToken.START_OBJECT) {
      return readFeature();
    }
    if (at != JsonToken.END_ARRAY) {
      throw refusal("no-feature-collection");
    }
    insideFeatures = false;
    readMembers();
    return null;
  }

  /** Until the features begin, or the file ends. */
  private void readMembers() throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (name.equals("features") && value == JsonToken.START_ARRAY) {
        insideFeatures = true;
        hadFeatures = true;
        return;
      }
      if (name.equals("crs") && value == JsonToken.START_OBJECT) {
        readSystem();
      } else {
        json.skipChildren();
      }
    }
    if (!hadFeatures) {
      throw refusal("no-feature-collection");
    }
  }

  /** RFC 7946 no longer knows this member, but Dutch maps in metres still carry it. */
  private void readSystem() throws IOException {
    String name = "";
    int depth = 1;
    while (depth > 0) {
      JsonToken at = json.nextToken();
      depth += at.isStructStart() ? 1 : at.isStructEnd() ? -1 : 0;
      if (at == JsonToken.VALUE_STRING && json.currentName().equals("name")) {
        name = json.getText();
      }
    }
    ReferenceSystem named =
        ReferenceSystem.named(name).orElseThrow(() -> refusal("reference-system-unknown"));
    if (hadFeatures && named != system) {
      throw refusal("reference-system-too-late");
    }
    system = named;
  }

  private Feature readFeature() throws IOException {
    number++;
    Map<String, String> properties = Map.of();
    String form = null;
    Object coordinates = null;
    Positions positions = new Positions(json);
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (name.equals("properties") && value == JsonToken.START_OBJECT) {
        properties = readProperties();
      } else if (name.equals("geometry") && value == JsonToken.START_OBJECT) {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
          String member = json.currentName();
          JsonToken content = json.nextToken();
          if (member.equals("type")) {
            form = json.getText();
          } else if (member.equals("coordinates") && content == JsonToken.START_ARRAY) {
            coordinates = positions.read();
          }
          json.skipChildren();
        }
      } else {
        json.skipChildren();
      }
    }
    return new Feature(
        number,
        properties,
        form,
        positions.areTooMany() ? null : coordinates,
        positions.areTooMany());
  }

  private Map<String, String> readProperties() throws IOException {
    Map<String, String> properties = new LinkedHashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      boolean isText = name.indexOf('\0') < 0;
      if (isText && value.isScalarValue() && properties.size() < MOST_PROPERTIES) {
        properties.put(name, json.getText());
      }
      json.skipChildren();
    }
    return properties;
  }

  private static InvalidInput refusal(String code) {
    return new InvalidInput(List.of(Fault.of(Fault.Place.BODY, "", code)));
  }
}
