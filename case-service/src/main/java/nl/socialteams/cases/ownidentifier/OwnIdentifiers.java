// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.ownidentifier;

import java.util.List;
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

  private final EntityManager entities;
  private final Caller caller;
  private final Fingerprints fingerprints;
  private final ObjectMapper mapper;

  @Inject
  OwnIdentifiers(
      EntityManager entities, Caller caller, Fingerprints fingerprints, ObjectMapper mapper) {
    this.entities = entities;
    this.caller = caller;
    this.fingerprints = fingerprints;
    this.mapper = mapper;
  }

  public Optional<KnownDelivery> find(String municipality, OwnIdentifier own) {
    return mine("select cast(members as text), cast(answer as text)" + MINE, municipality, own)
        .map(row -> known(row.get(0, String.class), row.get(1, String.class)));
  }

  /** The registration that the caller delivered under it. */
  public Optional<UUID> registration(String municipality, OwnIdentifier own) {
    return mine("select registration" + MINE, municipality, own).map(row -> row.get(0, UUID.class));
  }

  /**
   * @param answer ids only
   */
  public void keep(
      String municipality, OwnIdentifier own, UUID registration, ToldMembers told, Record answer) {
    Query insert =
        entities.createNativeQuery(
            "insert into own_identifier (registration, municipality, issuer, subject, system,"
                + " fingerprint, members, answer) values (:registration, :municipality, :issuer,"
                + " :subject, :system, :fingerprint, cast(:members as jsonb),"
                + " cast(:answer as jsonb))");
    named(insert, municipality, own)
        .setParameter("registration", registration)
        .setParameter("members", json(told.marks()))
        .setParameter("answer", json(answer))
        .executeUpdate();
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

  private String json(Object value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
