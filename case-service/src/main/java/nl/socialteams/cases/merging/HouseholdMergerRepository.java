// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.merging;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.cases.registration.SeenRegistrations;
import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Mergers of households in whose files the caller works, the newest first; and the moves. */
@ApplicationScoped
class HouseholdMergerRepository implements PanacheRepositoryBase<HouseholdMerger, UUID> {
  private static final String LISTED =
      "select m from HouseholdMerger m where m.municipality = :municipality and m.id < :id"
          + " and exists (select 1 from Registration r where r.household = m.household and ";

  private final SeenRegistrations registrations;

  HouseholdMergerRepository(SeenRegistrations registrations) {
    this.registrations = registrations;
  }

  Page<HouseholdMerger> page(String municipality, Cursor after, int limit) {
    List<HouseholdMerger> found =
        registrations
            .worked(HouseholdMerger.class, LISTED, ") order by m.id desc")
            .setParameter("municipality", municipality)
            .setParameter("id", after.identifier(0, Cursor.LAST))
            .setMaxResults(limit + 1)
            .getResultList();
    return Page.of(found, limit, last -> Cursor.after(last.id()));
  }

  /** Everything of one household goes to another, of whatever team. */
  Moved move(UUID from, UUID to) {
    Tuple moved =
        (Tuple)
            getEntityManager()
                .createNativeQuery(
                    "select array_to_string(registrations, ','), array_to_string(clients, ','),"
                        + " array_to_string(plans, ','), array_to_string(members, ',')"
                        + " from move_household(:from, :to)",
                    Tuple.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getSingleResult();
    getEntityManager().clear();
    return new Moved(
        ids(moved.get(0, String.class)),
        ids(moved.get(1, String.class)),
        ids(moved.get(2, String.class)),
        ids(moved.get(3, String.class)));
  }

  private static List<UUID> ids(String listed) {
    return listed.isEmpty()
        ? List.of()
        : Arrays.stream(listed.split(",")).map(UUID::fromString).toList();
  }

  private static String listed(List<UUID> ids) {
    return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
  }

  void moveBack(Moved moved, UUID to) {
    flush();
    getEntityManager()
        .createNativeQuery(
            "select 1 from move_between_households(:to,"
                + " cast(string_to_array(:registrations, ',') as uuid[]),"
                + " cast(string_to_array(:clients, ',') as uuid[]),"
                + " cast(string_to_array(:plans, ',') as uuid[]),"
                + " cast(string_to_array(:members, ',') as uuid[]))")
        .setParameter("to", to)
        .setParameter("registrations", listed(moved.registrations()))
        .setParameter("clients", listed(moved.clients()))
        .setParameter("plans", listed(moved.plans()))
        .setParameter("members", listed(moved.members()))
        .getSingleResult();
    getEntityManager().clear();
  }

  /**
   * On every day of a running case that has no director, the function of its team directs; also
   * where the caller sees none of its files.
   */
  void direct(UUID household) {
    flush();
    getEntityManager()
        .createNativeQuery("select 1 from direct_running_cases(:household)")
        .setParameter("household", household)
        .getSingleResult();
  }
}
