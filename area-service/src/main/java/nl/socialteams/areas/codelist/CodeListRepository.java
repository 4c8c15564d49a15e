// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.codelist;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Code lists of all municipalities. */
@ApplicationScoped
public class CodeListRepository implements PanacheRepositoryBase<CodeList, UUID> {

  public Optional<CodeList> named(String municipality, String code) {
    return find("municipality = ?1 and code = ?2", municipality, code).firstResultOptional();
  }

  /**
   * Counts a change of what the list holds, however many there are in a transaction; who publishes
   * at the same time waits.
   */
  public void changed(CodeList list) {
    flush();
    getEntityManager()
        .createQuery("update versioned CodeList l set l.code = l.code where l.id = :id")
        .setParameter("id", list.id())
        .executeUpdate();
    getEntityManager().refresh(list);
  }

  /**
   * @param code null for all
   */
  Page<CodeList> page(String municipality, String code, Cursor after, int limit) {
    Parameters parameters =
        Parameters.with("municipality", municipality).and("after", after.text(0));
    String named = "";
    if (code != null) {
      named = " and code = :code";
      parameters.and("code", code);
    }
    List<CodeList> found =
        find(
                "municipality = :municipality and code > :after" + named + " order by code",
                parameters)
            .range(0, limit)
            .list();
    return Page.of(found, limit, list -> Cursor.after(list.code()));
  }
}
