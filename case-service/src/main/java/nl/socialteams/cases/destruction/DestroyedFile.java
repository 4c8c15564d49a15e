// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.destruction;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * What the database tells of a file that it destroyed, or of several.
 *
 * @param gone the identifiers of destroyed rows by their table
 * @param identifiers all that led to the person
 * @param plansToTell plans of others that it was part of
 */
public record DestroyedFile(
    long certificate,
    List<RemainingClasses> remains,
    Map<String, List<UUID>> gone,
    List<UUID> identifiers,
    List<UUID> plansToTell) {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().addModule(new JavaTimeModule()).build();

  public static DestroyedFile read(String json) {
    try {
      return MAPPER.readValue(json, DestroyedFile.class);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  public List<UUID> of(String table) {
    return gone.getOrDefault(table, List.of());
  }
}
