// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.editions;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.socialteams.caller.Caller;
import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;
import nl.socialteams.reporting.access.VisibleMunicipality;
import nl.socialteams.reporting.tables.TableAnswer;

/** Editions of the municipalities that the caller acts for; no others exist. */
@ApplicationScoped
class ReadEditions {
  private final EditionStore editions;
  private final VisibleMunicipality visible;
  private final Caller caller;
  private final ObjectMapper json;

  @Inject
  ReadEditions(
      EditionStore editions, VisibleMunicipality visible, Caller caller, ObjectMapper json) {
    this.editions = editions;
    this.visible = visible;
    this.caller = caller;
    this.json = json;
  }

  Page<EditionView> page(String municipality, Cursor after, int limit) {
    visible.require(municipality);
    List<EditionView> found =
        editions.page(municipality, after, limit).stream().map(EditionView::of).toList();
    return Page.of(found, limit, edition -> Cursor.after(edition.number()));
  }

  EditionStore.Edition edition(UUID id) {
    return editions
        .find(id)
        .filter(found -> caller.actsFor(found.head().municipality()))
        .orElseThrow(NotFoundException::new);
  }

  Page<EditionTableView> tables(UUID id, Cursor after, int limit) {
    List<FrozenTable> frozen = editions.tables(edition(id).head().id());
    List<EditionTableView> found = new ArrayList<>();
    int last = Math.min(frozen.size(), after.number(0, 0) + limit + 1);
    for (int at = after.number(0, 0); at < last; at++) {
      found.add(view(at + 1, frozen.get(at)));
    }
    return Page.of(found, limit, table -> Cursor.after(table.position()));
  }

  /** Computed from the content itself, whatever was recorded of it. */
  EditionVerification verify(UUID id) {
    EditionStore.Edition edition = edition(id);
    List<String> checksums =
        editions.tables(id).stream().map(table -> Checksum.of(table.content())).toList();
    String computed = Checksum.of(edition.head(), checksums);
    return new EditionVerification(
        computed.equals(edition.checksum()), edition.checksum(), computed);
  }

  private EditionTableView view(int position, FrozenTable table) {
    try {
      return new EditionTableView(
          position,
          table.tableName(),
          table.checksum(),
          json.readValue(table.content(), TableAnswer.class));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
