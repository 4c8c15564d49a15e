// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.towns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import nl.socialteams.contracts.area.AreaEvents;
import nl.socialteams.contracts.area.CodeListState;
import nl.socialteams.contracts.area.CodeListVersionState;
import nl.socialteams.contracts.area.ListedCode;
import nl.socialteams.stack.backing.Checkout;

/**
 * The lists that area-service starts a municipality with.
 *
 * @param lists by code
 * @param codes of the first version of each
 */
public record CodeLists(Map<String, JsonNode> lists, Map<String, List<String>> codes) {
  private static final JsonMapper JSON = new JsonMapper();

  public static CodeLists of(Checkout checkout) {
    Path folder = checkout.root().resolve("area-service/src/main/resources/code-lists");
    Map<String, JsonNode> lists = new HashMap<>();
    Map<String, List<String>> codes = new HashMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        JsonNode list = JSON.readTree(file.toFile());
        lists.put(list.path("code").asText(), list);
        codes.put(
            list.path("code").asText(),
            items(list.path("versions").path(0).path("items")).stream()
                .map(ListedCode::code)
                .toList());
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return new CodeLists(lists, codes);
  }

  /** The codes of the first version. */
  List<String> codes(String list) {
    return codes.get(list);
  }

  /** What the first version is called. */
  String label(String list) {
    return lists.get(list).path("versions").path(0).path("label").asText();
  }

  List<Told<?>> told(String municipality, LocalDate since, Chance chance) {
    List<Told<?>> told = new ArrayList<>();
    Instant known = chance.during(since);
    lists.keySet().stream()
        .sorted()
        .forEach(
            code -> {
              CodeListState state = state(municipality, lists.get(code), since, known, chance);
              told.add(
                  new Told<>(
                      Told.AREAS, AreaEvents.CODE_LIST_CHANGED, state.listId(), state, known));
            });
    return told;
  }

  private static CodeListState state(
      String municipality, JsonNode list, LocalDate since, Instant known, Chance chance) {
    CodeListVersionState first =
        new CodeListVersionState(
            chance.idOf(since),
            1,
            list.path("versions").path(0).path("label").asText(),
            since,
            null,
            known,
            false,
            items(list.path("versions").path(0).path("items")),
            List.of());
    return new CodeListState(
        chance.idOf(since),
        municipality,
        1,
        list.path("code").asText(),
        list.path("nl").asText(),
        list.path("en").asText(),
        List.of(first));
  }

  private static List<ListedCode> items(JsonNode items) {
    List<ListedCode> listed = new ArrayList<>();
    for (JsonNode item : items) {
      listed.add(
          new ListedCode(
              item.path("code").asText(),
              listed.size() + 1,
              item.path("nl").asText(),
              item.path("en").asText(),
              List.of()));
    }
    return listed;
  }
}
