// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.clientrecord;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Corrections of clients, the newest first: their ids follow time. */
@ApplicationScoped
class ClientCorrectionRepository implements PanacheRepositoryBase<ClientCorrection, UUID> {

  Page<ClientCorrection> page(UUID client, Cursor after, int limit) {
    List<ClientCorrection> found =
        find("client = ?1 and id < ?2 order by id desc", client, after.identifier(0, Cursor.LAST))
            .range(0, limit)
            .list();
    return Page.of(found, limit, last -> Cursor.after(last.id()));
  }
}
