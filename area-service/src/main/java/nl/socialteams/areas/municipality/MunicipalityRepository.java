// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.municipality;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

import static java.util.stream.Collectors.toUnmodifiableSet;

/** The municipalities of this installation. */
@ApplicationScoped
public class MunicipalityRepository implements PanacheRepositoryBase<Municipality, String> {

  Page<Municipality> page(Set<String> visible, Cursor after, int limit) {
    String last = after.text(0);
    List<Municipality> found =
        find("code in ?1 and code > ?2 order by code", visible, last).range(0, limit).list();
    return Page.of(found, limit, municipality -> Cursor.after(municipality.code()));
  }

  /** Which of these are recorded here. */
  public Set<String> recorded(Set<String> codes) {
    return find("code in ?1", codes).stream().map(Municipality::code).collect(toUnmodifiableSet());
  }
}
