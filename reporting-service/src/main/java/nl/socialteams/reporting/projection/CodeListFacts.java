// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import nl.socialteams.contracts.area.AreaEvents;
import nl.socialteams.contracts.area.CodeListState;

/** Code lists with every published version and its labels. */
@Singleton
class CodeListFacts extends StateFacts<CodeListState> {
  private static final FactColumns AGGREGATE =
      FactColumns.of("code_list_fact", "list_id", "municipality", "code");
  private static final FactColumns VERSIONS =
      FactColumns.of(
          "code_list_version_fact",
          "list_id",
          "number",
          "label",
          "valid_from",
          "valid_until",
          "known_from");
  private static final FactColumns ITEMS =
      FactColumns.of("code_list_item_fact", "list_id", "number", "code", "nl", "en");

  @Inject
  CodeListFacts(FactStore store) {
    super(store, AreaEvents.CODE_LIST_CHANGED, AGGREGATE);
  }

  @Override
  public String municipality(CodeListState state) {
    return state.municipality();
  }

  @Override
  long version(CodeListState state) {
    return state.version();
  }

  @Override
  List<Object> row(CodeListState state) {
    return Row.of(state.listId(), state.municipality(), state.code());
  }

  @Override
  Map<FactColumns, List<List<Object>>> parts(CodeListState state) {
    return Map.of(
        VERSIONS,
        state.versions().stream()
            .map(
                listed ->
                    Row.of(
                        listed.number(),
                        listed.label(),
                        listed.validFrom(),
                        listed.validUntil(),
                        listed.knownFrom()))
            .toList(),
        ITEMS,
        items(state));
  }

  private static List<List<Object>> items(CodeListState state) {
    return state.versions().stream()
        .flatMap(
            listed ->
                listed.items().stream()
                    .map(item -> Row.of(listed.number(), item.code(), item.nl(), item.en())))
        .toList();
  }
}
