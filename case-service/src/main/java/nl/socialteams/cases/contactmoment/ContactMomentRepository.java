// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.contactmoment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.cases.NewestFirst;
import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Contacts and consultations of cases, the newest first. */
@ApplicationScoped
public class ContactMomentRepository implements PanacheRepositoryBase<ContactMoment, UUID> {

  Optional<ContactMoment> of(UUID caseId, UUID contact) {
    return find("caseId = ?1 and id = ?2", caseId, contact).firstResultOptional();
  }

  /** Whether no other contact with the resident was held on an earlier day, or the same. */
  boolean isFirstWithResident(ContactMoment contact) {
    return count(
            "caseId = ?1 and residentPresent and heldOn <= ?2 and id <> ?3",
            contact.caseId(),
            contact.heldOn(),
            contact.id())
        == 0;
  }

  public Page<ContactMoment> page(UUID caseId, Cursor after, int limit) {
    NewestFirst before = NewestFirst.from(after);
    List<ContactMoment> found =
        find(
                "caseId = ?1 and (heldOn < ?2 or heldOn = ?2 and id < ?3)"
                    + " order by heldOn desc, id desc",
                caseId,
                before.day(),
                before.id())
            .range(0, limit)
            .list();
    return Page.of(found, limit, last -> Cursor.after(last.heldOn(), last.id()));
  }
}
