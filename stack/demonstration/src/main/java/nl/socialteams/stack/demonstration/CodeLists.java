// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import static nl.socialteams.stack.demonstration.Areas.MAASTRICHT;

/** The standard code lists, and Maastricht's own life domains, which changed in July 2014. */
final class CodeLists {
  private static final LocalDate PILOT = LocalDate.of(2013, 1, 1);
  private static final LocalDate MID_2014 = LocalDate.of(2014, 7, 1);

  private final PublicApi api;
  private final Story story;
  private final Map<String, Map<String, Object>> versions = read();

  CodeLists(PublicApi api, Story story) {
    this.api = api;
    this.story = story;
  }

  /** Maastricht has life domains of its own, so they come before the standard lists. */
  void load() {
    String domains = list("LIFE_DOMAIN", "Leefgebied", "Life domain");
    version(domains, "untilMid2014", PILOT);
    version(domains, "fromMid2014", MID_2014);
    String fan = list("MAASTRICHT_FAN", "Arrangementenwaaier", "Arrangement fan");
    version(fan, "fan2014", MID_2014);
    for (String municipality : List.of(MAASTRICHT, "GM0794")) {
      api.create(
          "standard code lists " + municipality,
          "/area/v1/municipalities/" + municipality + "/standard-code-lists",
          Map.of());
    }
    story.tell("code lists: the standard ones, the life domains of 2013 and of July 2014");
  }

  private String list(String code, String nl, String en) {
    Map<String, Object> list = Map.of("municipality", MAASTRICHT, "code", code, "nl", nl, "en", en);
    return api.create("code list " + code, "/area/v1/code-lists", list).path("listId").asText();
  }

  private void version(String list, String name, LocalDate from) {
    String path = "/area/v1/code-lists/" + list + "/versions";
    JsonNode draft = api.create("version " + name, path, versions.get(name));
    String address = path + "/" + draft.path("versionId").asText();
    Answer current = api.read(address);
    if (current.body().path("status").asText().equals("DRAFT")) {
      api.change(
          PublicApi.IMPORT,
          address + "/publications",
          current.version(),
          Map.of("validFrom", from.toString(), "knownSince", Moments.morningOf(from)));
    }
  }

  private static Map<String, Map<String, Object>> read() {
    try (InputStream file =
        CodeLists.class.getResourceAsStream("/demonstration/life-domains.json")) {
      return new ObjectMapper().readValue(file, new TypeReference<>() {});
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
