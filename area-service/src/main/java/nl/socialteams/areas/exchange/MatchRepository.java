// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.exchange;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Matches of all municipalities. */
@ApplicationScoped
public class MatchRepository implements PanacheRepositoryBase<ExchangeMatch, UUID> {

  /** All that there ever were for a request, the dissolved ones too. */
  public List<ExchangeMatch> ofRequest(UUID request) {
    return list("request = ?1 order by id", request);
  }

  /** The match that holds, if any. */
  public Optional<ExchangeMatch> current(Side side, UUID entry) {
    String column = side == Side.REQUEST ? "request" : "offer";
    return find(column + " = ?1 and status <> ?2", entry, MatchStatus.DISSOLVED)
        .firstResultOptional();
  }

  public Page<ExchangeMatch> page(String municipality, Cursor after, int limit) {
    UUID id = after.identifier(0);
    List<ExchangeMatch> found =
        find("municipality = ?1 and id > ?2 order by id", municipality, id).range(0, limit).list();
    return Page.of(found, limit, last -> Cursor.after(last.id()));
  }
}
