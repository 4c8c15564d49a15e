// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.rebuild;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** All rebuilds there were. */
@ApplicationScoped
public class RebuildRepository implements PanacheRepositoryBase<Rebuild, UUID> {

  /** Newest first. */
  Page<Rebuild> page(Cursor after, int limit) {
    List<Rebuild> found =
        after.isStart()
            ? find("order by startedAt desc, id desc").range(0, limit).list()
            : older(after).range(0, limit).list();
    return Page.of(found, limit, rebuild -> Cursor.after(rebuild.startedAt(), rebuild.id()));
  }

  private io.quarkus.hibernate.orm.panache.PanacheQuery<Rebuild> older(Cursor after) {
    return find(
        "startedAt < ?1 or startedAt = ?1 and id < ?2 order by startedAt desc, id desc",
        after.moment(0, Instant.MAX),
        after.identifier(1));
  }

  List<Rebuild> runningSinceBefore(Instant moment) {
    return list("status = ?1 and startedAt < ?2", RebuildStatus.RUNNING, moment);
  }

  boolean isOneRunning() {
    return count("status", RebuildStatus.RUNNING) > 0;
  }
}
