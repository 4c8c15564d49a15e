// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.ownidentifier;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.socialteams.caller.Caller;
import nl.socialteams.cases.ManyRows;
import nl.socialteams.sealing.Fingerprints;

/**
 * What the caller delivered under identifiers of its own. An identifier is found by its keyed
 * fingerprint; in words it lies sealed with the registration.
 */
@ApplicationScoped
public class OwnIdentifiers {
  private static final String MINE =
      " from own_identifier where municipality = :municipality and issuer = :issuer"
          + " and subject = :subject and system = :system and fingerprint = :fingerprint";

  private static final String KNOWN =
      """
      select t.municipality || '/' || t.system || '/' || t.fingerprint,
        cast(o.members as text), cast(o.answer as text)
      from json_to_recordset(cast(:rows as json)) as t(
          municipality text, system text, fingerprint text)
        cross join lateral (
          select k.members, k.answer from own_identifier k
          where k.municipality = t.municipality and k.issuer = :issuer and k.subject = :subject
            and k.system = t.system and k.fingerprint = decode(t.fingerprint, 'hex')
          limit 1) o
      """;
  private static final String KEEP =
      """
      insert into own_identifier
        (registration, municipality, issuer, subject, system, fingerprint, members, answer)
      select t.registration, t.municipality, :issuer, :subject, t.system,
        decode(t.fingerprint, 'hex'), t.members, t.answer
      from json_to_recordset(cast(:rows as json)) as t(
        registration uuid, municipality text, system text, fingerprint text, members jsonb,
        answer jsonb)
      """;

  private final EntityManager entities;
  private final ManyRows many;
  private final Caller caller;
  private final Fingerprints fingerprints;
  private final ObjectMapper mapper;

  @Inject
  OwnIdentifiers(
      EntityManager entities,
      ManyRows many,
      Caller caller,
      Fingerprints fingerprints,
      ObjectMapper mapper) {
    this.entities = entities;
    this.many = many;
    this.caller = caller;
    this.fingerprints = fingerprints;
    this.mapper = mapper;
  }

  /** Those of them that were delivered before. */
  public Map<Named, KnownDelivery> find(List<Named> wanted) {
    Map<String, Named> byMark = new HashMap<>();
    wanted.forEach(named -> byMark.put(mark(named), named));
    List<?> rows =
        many.of(
                entities.createNativeQuery(KNOWN, Tuple.class),
                byMark.values().stream().map(this::row).toList())
            .setParameter("issuer", caller.issuer())
            .setParameter("subject", caller.subject())
            .getResultList();
    Map<Named, KnownDelivery> known = new HashMap<>();
    rows.stream()
        .map(Tuple.class::cast)
        .forEach(
            row ->
                known.put(
                    byMark.get(row.get(0, String.class)),
                    known(row.get(1, String.class), row.get(2, String.class))));
    return known;
  }

  /** The registration that the caller delivered under it. */
  public Optional<UUID> registration(String municipality, OwnIdentifier own) {
    return mine("select registration" + MINE, municipality, own).map(row -> row.get(0, UUID.class));
  }

  public void keep(List<Kept> deliveries) {
    if (!deliveries.isEmpty()) {
      many.of(entities.createNativeQuery(KEEP), deliveries.stream().map(this::row).toList())
          .setParameter("issuer", caller.issuer())
          .setParameter("subject", caller.subject())
          .executeUpdate();
    }
  }

  private Row row(Named named) {
    return new Row(
        null, named.municipality(), named.own().system(), fingerprint(named.own()), null, null);
  }

  private Row row(Kept kept) {
    return new Row(
        kept.registration(),
        kept.named().municipality(),
        kept.named().own().system(),
        fingerprint(kept.named().own()),
        kept.told().marks(),
        kept.answer());
  }

  private String fingerprint(OwnIdentifier own) {
    return HexFormat.of().formatHex(fingerprints.of("own-identifier", own.id()));
  }

  private Optional<Tuple> mine(String sql, String municipality, OwnIdentifier own) {
    List<?> rows =
        named(entities.createNativeQuery(sql, Tuple.class), municipality, own).getResultList();
    return rows.stream().map(Tuple.class::cast).findFirst();
  }

  private Query named(Query query, String municipality, OwnIdentifier own) {
    return query
        .setParameter("municipality", municipality)
        .setParameter("issuer", caller.issuer())
        .setParameter("subject", caller.subject())
        .setParameter("system", own.system())
        .setParameter("fingerprint", fingerprints.of("own-identifier", own.id()));
  }

  private KnownDelivery known(String members, String answer) {
    try {
      SortedMap<String, String> marks = mapper.readValue(members, new TypeReference<>() {});
      return new KnownDelivery(ToldMembers.of(marks), answer);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private String mark(Named named) {
    return named.municipality() + '/' + named.own().system() + '/' + fingerprint(named.own());
  }

  private record Row(
      UUID registration,
      String municipality,
      String system,
      String fingerprint,
      Map<String, String> members,
      Record answer) {}
}
