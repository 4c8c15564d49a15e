// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.codelist;

import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Attributes of a code as the database keeps them. */
@ApplicationScoped
class CodeAttributes {
  private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};

  private final ObjectMapper json;

  @Inject
  CodeAttributes(ObjectMapper json) {
    this.json = json;
  }

  Map<String, String> read(String text) {
    try {
      return json.readValue(text, TEXTS);
    } catch (JsonProcessingException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  String write(Map<String, String> attributes) {
    try {
      return json.writeValueAsString(attributes);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
