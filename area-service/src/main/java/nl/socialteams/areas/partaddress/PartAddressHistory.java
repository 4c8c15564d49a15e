// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.partaddress;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.areas.neighbourhood.Neighbourhood;
import nl.socialteams.knowntime.HistoryOutOfOrder;
import nl.socialteams.knowntime.Knowledge;

/** Adds to what is known of the addresses of parts; nothing that was known is changed. */
@ApplicationScoped
class PartAddressHistory {
  private static final String REACHING =
      "select id from part_addresses where part = :part and upper_inf(known)"
          + " and valid && daterange(cast(:from as date), null)";
  private static final String SUPERSEDE =
      "update %s set known = tstzrange(lower(known), :known) where %s = :id and lower(known) < :known";
  private static final String SHORTEN =
      "insert into part_addresses (id, municipality, neighbourhood, part, complete, valid, known,"
          + " asserted) select :shorter, municipality, neighbourhood, part, complete,"
          + " daterange(lower(valid), cast(:from as date)), tstzrange(:known, null), :asserted"
          + " from part_addresses where id = :id"
          + " and (lower_inf(valid) and cast(:from as date) is not null or lower(valid) < :from)";
  private static final String SHORTEN_RANGES =
      "insert into part_address_range (id, municipality, neighbourhood, part, position, postcode,"
          + " numbers, sides, letters, addresses, valid, known) select gen_random_uuid(),"
          + " r.municipality, r.neighbourhood, r.part, r.position, r.postcode, r.numbers, r.sides,"
          + " r.letters, a.id, a.valid, a.known from part_address_range r, part_addresses a"
          + " where r.addresses = :id and a.id = :shorter";
  private static final String ADD =
      "insert into part_addresses (id, municipality, neighbourhood, part, complete, valid, known,"
          + " asserted) values (:id, :municipality, :neighbourhood, :part, :complete,"
          + " daterange(cast(:from as date), null), tstzrange(:known, null), :asserted)";
  private static final String ADD_RANGE =
      "insert into part_address_range (id, municipality, neighbourhood, part, position,"
          + " postcode, numbers, sides, letters, addresses, valid, known)"
          + " select :id, municipality, neighbourhood, part, :position, :postcode,"
          + " cast(:numbers as int4range), cast(:sides as int4range),"
          + " cast(:letters as int4multirange), id, valid, known"
          + " from part_addresses where id = :addresses";

  private final EntityManager entities;

  @Inject
  PartAddressHistory(EntityManager entities) {
    this.entities = entities;
  }

  /** From that day on a part has these addresses; what held before that day stays. */
  void replace(Neighbourhood neighbourhood, UUID part, KnownAddresses wanted, Knowledge known) {
    for (UUID id : reaching(part, wanted.from())) {
      supersede("part_address_range", "addresses", id, known);
      if (supersede("part_addresses", "id", id, known) == 0) {
        throw new HistoryOutOfOrder();
      }
      shorten(id, wanted.from(), known);
    }
    UUID added = UuidCreator.getTimeOrderedEpoch();
    since(entities.createNativeQuery(ADD), known)
        .setParameter("id", added)
        .setParameter("municipality", neighbourhood.municipality())
        .setParameter("neighbourhood", neighbourhood.code())
        .setParameter("part", part)
        .setParameter("complete", wanted.complete())
        .setParameter("from", wanted.from())
        .executeUpdate();
    for (int position = 0; position < wanted.ranges().size(); position++) {
      add(added, position, wanted.ranges().get(position));
    }
  }

  @SuppressWarnings("unchecked")
  private List<UUID> reaching(UUID part, LocalDate from) {
    return entities
        .createNativeQuery(REACHING, UUID.class)
        .setParameter("part", part)
        .setParameter("from", from)
        .getResultList();
  }

  private int supersede(String table, String column, UUID id, Knowledge known) {
    return entities
        .createNativeQuery(SUPERSEDE.formatted(table, column))
        .setParameter("id", id)
        .setParameter("known", known.from())
        .executeUpdate();
  }

  private void shorten(UUID id, LocalDate from, Knowledge known) {
    UUID shorter = UuidCreator.getTimeOrderedEpoch();
    since(entities.createNativeQuery(SHORTEN), known)
        .setParameter("shorter", shorter)
        .setParameter("id", id)
        .setParameter("from", from)
        .executeUpdate();
    entities
        .createNativeQuery(SHORTEN_RANGES)
        .setParameter("shorter", shorter)
        .setParameter("id", id)
        .executeUpdate();
  }

  private void add(UUID addresses, int position, AddressRange range) {
    entities
        .createNativeQuery(ADD_RANGE)
        .setParameter("id", UuidCreator.getTimeOrderedEpoch())
        .setParameter("addresses", addresses)
        .setParameter("position", position)
        .setParameter("postcode", range.postcode())
        .setParameter("numbers", range.numbers().range())
        .setParameter("sides", range.numbers().side().range())
        .setParameter("letters", range.letters().ranges())
        .executeUpdate();
  }

  private static Query since(Query query, Knowledge known) {
    return query.setParameter("known", known.from()).setParameter("asserted", known.asserted());
  }
}
