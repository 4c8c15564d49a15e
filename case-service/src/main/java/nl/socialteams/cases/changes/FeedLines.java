// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.changes;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.knowntime.Days;

/** Reads what was written for a recipient. */
@ApplicationScoped
class FeedLines {
  private static final String VISIBLE =
      "select cast(0 as bigint), 'BECAME_VISIBLE', object_kind, object, cast(null as text),"
          + " cast(null as date), known_since, cast(null as uuid) from feed_known"
          + " where recipient = :recipient and object > :after order by object limit :limit";
  private static final String CHANGED =
      "select number, kind, object_kind, object, happening, happened_on, recorded_at, into_object"
          + " from feed_line where recipient = :recipient and number > :line"
          + " order by number limit :limit";

  private final EntityManager entities;

  @Inject
  FeedLines(EntityManager entities) {
    this.entities = entities;
  }

  /** What the recipient sees, in the order of its ids. */
  List<FeedLine> visible(FeedPlace place, int limit) {
    return read(
        entities
            .createNativeQuery(VISIBLE, Tuple.class)
            .setParameter("recipient", place.recipient())
            .setParameter("after", place.after())
            .setParameter("limit", limit)
            .getResultList());
  }

  List<FeedLine> changed(FeedPlace place, int limit) {
    return read(
        entities
            .createNativeQuery(CHANGED, Tuple.class)
            .setParameter("recipient", place.recipient())
            .setParameter("line", place.line())
            .setParameter("limit", limit)
            .getResultList());
  }

  /** One line again; none where it is not kept any more. */
  List<FeedLine> line(FeedPosition position) {
    return changed(new FeedPlace(position.recipient(), position.line() - 1, Cursor.LAST), 1)
        .stream()
        .filter(line -> line.number() == position.line())
        .toList();
  }

  private static List<FeedLine> read(List<?> rows) {
    return rows.stream().map(row -> line((Tuple) row)).toList();
  }

  private static FeedLine line(Tuple row) {
    return new FeedLine(
        row.get(0, Long.class),
        ChangeKind.valueOf(row.get(1, String.class)),
        ChangedKind.valueOf(row.get(2, String.class)),
        row.get(3, UUID.class),
        row.get(4, String.class),
        Days.of(row.get(5)),
        row.get(6, Instant.class),
        row.get(7, UUID.class));
  }
}
