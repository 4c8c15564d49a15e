// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.codelist;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.socialteams.contracts.area.CodeAttribute;

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

  String write(List<CodeAttribute> attributes) {
    Map<String, String> texts = new TreeMap<>();
    attributes.forEach(attribute -> texts.put(attribute.name(), attribute.value()));
    try {
      return json.writeValueAsString(texts);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
