// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.released;

import java.io.IOException;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** That the comparison sees what breaks a client, and lets be what does not. */
class BreaksTest {
  private static final String BEFORE =
      """
      {"openapi": "3.1.0", "info": {"title": "T", "version": "1.0.0"},
       "paths": {"/teams": {
         "get": {"operationId": "listTeams",
           "security": [{"bearer": ["areas:read"]}],
           "parameters": [{"name": "on", "in": "query", "required": false,
             "schema": {"type": "string", "maxLength": 40}}],
           "responses": {"200": {"description": "d", "content": {"application/json": {
             "schema": {"$ref": "#/components/schemas/Team"}}}}}},
         "post": {"operationId": "foundTeam",
           "requestBody": {"required": true, "content": {"application/json": {
             "schema": {"$ref": "#/components/schemas/Founding"}}}},
           "responses": {"201": {"description": "d"}}}}},
       "components": {"schemas": {
         "Team": {"type": "object", "required": ["name"], "properties": {
           "name": {"type": "string"}, "endedOn": {"type": ["string", "null"]}}},
         "Founding": {"type": "object", "required": ["name"], "properties": {
           "name": {"type": "string"}, "base": {"type": "string"},
           "kind": {"type": "string", "enum": ["AREA", "YOUTH"]}}}},
        "securitySchemes": {"bearer": {"type": "http", "scheme": "bearer"}}}}
      """;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "an operation gone | \"post\": {\"operationId\" | \"put\": {\"operationId\" | POST /teams",
        "an address gone | \"/teams\": | \"/crews\": | GET /teams,POST /teams",
        "a member no longer promised | \"Team\": {\"type\": \"object\", \"required\": [\"name\"] | \"Team\": {\"type\": \"object\", \"required\": [] | GET /teams",
        "an answer of another type | \"name\": {\"type\": \"string\"}, \"endedOn\" | \"name\": {\"type\": \"integer\"}, \"endedOn\" | GET /teams",
        "a member wanted that was free | \"Founding\": {\"type\": \"object\", \"required\": [\"name\"] | \"Founding\": {\"type\": \"object\", \"required\": [\"name\", \"base\"] | POST /teams",
        "a value no longer taken | \"AREA\", \"YOUTH\" | \"AREA\" | POST /teams",
        "a parameter wanted that was free | \"required\": false | \"required\": true | GET /teams",
        "a parameter gone | \"name\": \"on\" | \"name\": \"at\" | GET /teams",
        "a shorter text taken | \"maxLength\": 40 | \"maxLength\": 10 | GET /teams",
        "an answer of another type that may be null | \"type\": [\"string\", \"null\"] | \"type\": [\"integer\", \"null\"] | GET /teams"
      })
  void sees_what_breaks_a_client(String change, String before, String after, String broken) {
    assertThat(BEFORE).contains(before);

    assertThat(breaks(BEFORE.replace(before, after)).operations())
        .containsExactly(broken.split(","));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "a member more in an answer | \"endedOn\": | \"base\": {\"type\": \"string\"}, \"endedOn\":",
        "a free member more in a request | \"base\": | \"note\": {\"type\": \"string\"}, \"base\":",
        "another description | \"description\": \"d\" | \"description\": \"other\"",
        "a role more that may | \"areas:read\" | \"areas:read\", \"controller\"",
        "a longer text taken | \"maxLength\": 40 | \"maxLength\": 80",
        "nothing | 3.1.0 | 3.1.0"
      })
  void lets_be_what_breaks_nobody(String change, String before, String after) {
    assertThat(BEFORE).contains(before);

    assertThat(breaks(BEFORE.replace(before, after)).operations()).isEmpty();
  }

  private static Breaks breaks(String after) {
    return Breaks.between(read(BEFORE), read(after));
  }

  private static JsonNode read(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
