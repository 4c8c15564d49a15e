// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.partaddress;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import nl.socialteams.knowntime.Days;

/** Reads the addresses of parts as they are known now. */
@ApplicationScoped
class AddressRangeRepository {
  private static final String RANGES =
      "select part, postcode, lower(numbers) as first, upper(numbers) - 1 as last,"
          + " cast(sides as text) as sides, cast(letters as text) as letters"
          + " from part_address_range where upper_inf(known)";
  private static final String ON_A_DAY =
      "select id, complete, lower(valid), upper(valid) from part_addresses"
          + " where part = :part and upper_inf(known) and valid @> cast(:day as date)";

  private final EntityManager entities;

  @Inject
  AddressRangeRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** A range of a part. */
  record Owned(UUID part, AddressRange range) {}

  /**
   * Those of all parts of a neighbourhood that hold on some day from this one on.
   *
   * @param from null for every day
   */
  List<Owned> in(String neighbourhood, LocalDate from) {
    return owned(
        entities
            .createNativeQuery(
                RANGES
                    + " and neighbourhood = :neighbourhood"
                    + " and valid && daterange(cast(:from as date), null)"
                    + " order by part, position",
                Tuple.class)
            .setParameter("neighbourhood", neighbourhood)
            .setParameter("from", from));
  }

  /** Of a part on a day; none where nothing is known of it. */
  KnownAddresses on(UUID part, LocalDate day) {
    List<?> found =
        entities
            .createNativeQuery(ON_A_DAY, Tuple.class)
            .setParameter("part", part)
            .setParameter("day", day)
            .getResultList();
    return found.isEmpty() ? KnownAddresses.NONE : known((Tuple) found.getFirst());
  }

  private KnownAddresses known(Tuple row) {
    UUID id = row.get(0, UUID.class);
    Query ranges =
        entities
            .createNativeQuery(RANGES + " and addresses = :id order by position", Tuple.class)
            .setParameter("id", id);
    return new KnownAddresses(
        id,
        row.get(1, Boolean.class),
        Days.of(row.get(2)),
        Days.of(row.get(3)),
        owned(ranges).stream().map(Owned::range).toList());
  }

  @SuppressWarnings("unchecked")
  private static List<Owned> owned(Query query) {
    return query.getResultList().stream().map(row -> owned((Tuple) row)).toList();
  }

  private static Owned owned(Tuple row) {
    HouseNumbers numbers =
        new HouseNumbers(
            row.get(2, Integer.class),
            row.get(3, Integer.class),
            Side.ofRange(row.get(4, String.class)));
    HouseLetters letters = HouseLetters.ofRanges(row.get(5, String.class));
    return new Owned(
        row.get(0, UUID.class), new AddressRange(row.get(1, String.class), numbers, letters));
  }
}
