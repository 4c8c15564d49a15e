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

import nl.socialteams.areas.postcode.Address;

/** Holds an address against the ranges of all parts of a neighbourhood. */
@ApplicationScoped
public class PartsOfAddress {
  private static final String PARTS =
      """
      select p.id, p.name,
        coalesce(bool_or(%s), false) as inside,
        coalesce(a.complete, false) and %s as outside
      from neighbourhood_part p
      left join part_addresses a on a.part = p.id and upper_inf(a.known)
        and a.valid @> cast(:day as date)
      left join part_address_range r on r.addresses = a.id and upper_inf(r.known)
        and r.postcode = :postcode
      where p.neighbourhood = :neighbourhood
      group by p.id, p.name, a.complete
      order by p.name
      """;

  private static final String BY_NUMBER =
      PARTS.formatted("r.numbers @> :number and r.sides @> :side and r.letters @> :letter", "true");

  /** A postcode is inside as a whole or not at all; partly leaves it open. */
  private static final String BY_POSTCODE =
      PARTS.formatted(
          "r.numbers = '(,)' and r.sides = '[1,3)' and r.letters = '{[0,27)}'", "count(r.id) = 0");

  private final EntityManager entities;

  @Inject
  PartsOfAddress(EntityManager entities) {
    this.entities = entities;
  }

  /** As the addresses of the parts are on that day. */
  public List<PartStanding> standings(String neighbourhood, Address address, LocalDate day) {
    return query(address)
        .setParameter("neighbourhood", neighbourhood)
        .setParameter("postcode", address.postcode())
        .setParameter("day", day)
        .getResultList()
        .stream()
        .map(row -> standing((Tuple) row))
        .toList();
  }

  private Query query(Address address) {
    if (address.houseNumber() == null) {
      return entities.createNativeQuery(BY_POSTCODE, Tuple.class);
    }
    return entities
        .createNativeQuery(BY_NUMBER, Tuple.class)
        .setParameter("number", address.houseNumber())
        .setParameter("side", address.houseNumber() % 2 == 1 ? 1 : 2)
        .setParameter("letter", address.letterNumber());
  }

  private static PartStanding standing(Tuple row) {
    Standing standing = row.get(3, Boolean.class) ? Standing.OUTSIDE : Standing.UNKNOWN;
    return new PartStanding(
        row.get(0, UUID.class),
        row.get(1, String.class),
        row.get(2, Boolean.class) ? Standing.INSIDE : standing);
  }
}
