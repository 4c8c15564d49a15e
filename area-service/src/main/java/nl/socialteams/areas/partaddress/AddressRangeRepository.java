// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.partaddress;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.areas.neighbourhood.Neighbourhood;

/** Reads and writes the address ranges of parts. */
@ApplicationScoped
class AddressRangeRepository {
  private final EntityManager entities;

  @Inject
  AddressRangeRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** A range of a part. */
  record Owned(UUID part, AddressRange range) {}

  /** Those of all parts of a neighbourhood. */
  List<Owned> in(String neighbourhood) {
    return entities
        .createNativeQuery(
            "select part, postcode, lower(numbers) as first, upper(numbers) - 1 as last,"
                + " cast(sides as text) as sides, cast(letters as text) as letters"
                + " from part_address_range where neighbourhood = :neighbourhood"
                + " order by part, position",
            Tuple.class)
        .setParameter("neighbourhood", neighbourhood)
        .getResultList()
        .stream()
        .map(row -> owned((Tuple) row))
        .toList();
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

  boolean isComplete(UUID part) {
    return (boolean)
        entities
            .createNativeQuery(
                "select addresses_complete from neighbourhood_part where id = :part", Boolean.class)
            .setParameter("part", part)
            .getSingleResult();
  }

  void replace(Neighbourhood neighbourhood, UUID part, List<AddressRange> ranges, boolean all) {
    entities
        .createNativeQuery("delete from part_address_range where part = :part")
        .setParameter("part", part)
        .executeUpdate();
    for (int position = 0; position < ranges.size(); position++) {
      insert(neighbourhood, part, position, ranges.get(position));
    }
    entities
        .createNativeQuery(
            "update neighbourhood_part set addresses_complete = :complete where id = :part")
        .setParameter("complete", all)
        .setParameter("part", part)
        .executeUpdate();
  }

  private void insert(Neighbourhood neighbourhood, UUID part, int position, AddressRange range) {
    entities
        .createNativeQuery(
            "insert into part_address_range (id, municipality, neighbourhood, part, position,"
                + " postcode, numbers, sides, letters) values (:id, :municipality, :neighbourhood,"
                + " :part, :position, :postcode, cast(:numbers as int4range),"
                + " cast(:sides as int4range), cast(:letters as int4multirange))")
        .setParameter("id", UuidCreator.getTimeOrderedEpoch())
        .setParameter("municipality", neighbourhood.municipality())
        .setParameter("neighbourhood", neighbourhood.code())
        .setParameter("part", part)
        .setParameter("position", position)
        .setParameter("postcode", range.postcode())
        .setParameter("numbers", range.numbers().range())
        .setParameter("sides", range.numbers().side().range())
        .setParameter("letters", range.letters().ranges())
        .executeUpdate();
  }
}
