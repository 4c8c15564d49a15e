// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.databind.JsonNode;

/** What CBS publishes of Maastricht and Helmond: inhabitants and outlines. */
final class CbsFiles {
  private final PublicApi api;
  private final Story story;

  CbsFiles(PublicApi api, Story story) {
    this.api = api;
    this.story = story;
  }

  /** After the neighbourhoods: an outline is of one that stands in a list. */
  void load() {
    load("key-figures?year=2024", "text/csv", "key-figures-2024.csv");
    load(
        "outlines?year=2024&simplified=true",
        "application/geo+json",
        "maastricht-neighbourhoods-2024.geojson");
    load(
        "outlines?year=2017&simplified=true",
        "application/geo+json",
        "helmond-neighbourhoods-2017.geojson");
  }

  private void load(String kind, String mediaType, String name) {
    JsonNode done = api.upload("/area/v1/imports/" + kind, mediaType, text(name));
    story.tell(name + ": " + done.path("rowsAccepted").asInt() + " rows");
  }

  private static String text(String name) {
    try (InputStream file = CbsFiles.class.getResourceAsStream("/demonstration/" + name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
