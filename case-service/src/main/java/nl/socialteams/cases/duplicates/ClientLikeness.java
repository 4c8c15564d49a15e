// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.duplicates;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import nl.socialteams.cases.ManyRows;
import nl.socialteams.cases.client.Client;
import nl.socialteams.cases.client.ClientIdentities;
import nl.socialteams.cases.client.NewClient;
import nl.socialteams.sealing.Fingerprints;

/** Compares a client with those who are there, by keyed hashes of what would be the same. */
@ApplicationScoped
public class ClientLikeness {
  private static final String COMPARE =
      """
      select count(*)
      from json_to_recordset(cast(:rows as json)) as t(
          client uuid, municipality text, kinds text[], keys text[])
        cross join lateral compare_client(t.client, t.municipality, t.kinds, t.keys) as compared
      """;

  private final EntityManager entities;
  private final ManyRows many;
  private final ClientIdentities identities;
  private final Fingerprints fingerprints;

  @Inject
  ClientLikeness(
      EntityManager entities,
      ManyRows many,
      ClientIdentities identities,
      Fingerprints fingerprints) {
    this.entities = entities;
    this.many = many;
    this.identities = identities;
    this.fingerprints = fingerprints;
  }

  /** Signals who looks the same to the teams of their files, and answers nothing. */
  public void compare(Client client, NewClient known) {
    compare(List.of(new Known(client, known)));
  }

  /** Each of these, also with those before it. */
  public void compare(List<Known> clients) {
    many.of(entities.createNativeQuery(COMPARE), clients.stream().map(this::row).toList())
        .getSingleResult();
  }

  private Row row(Known one) {
    NewClient known = one.told();
    List<String> kinds = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    if (known.bsn() != null) {
      kinds.add("BSN");
      keys.add(HexFormat.of().formatHex(identities.bsnKey(known.bsn())));
    }
    for (byte[] key : nameKeys(known)) {
      kinds.add("NAME");
      keys.add(HexFormat.of().formatHex(key));
    }
    return new Row(one.client().id(), one.client().municipality(), kinds, keys);
  }

  /** With a birth date only: a name alone is too many people's. */
  private List<byte[]> nameKeys(NewClient known) {
    if (known.birthDate() == null) {
      return List.of();
    }
    String rest = "/" + NameSound.ofGivenName(known.givenName()) + "/" + known.birthDate();
    return NameSound.ofFamilyName(known.familyName()).stream()
        .map(sound -> fingerprints.of("client-sounds", sound + rest))
        .toList();
  }

  /** A client with what is known of them now. */
  public record Known(Client client, NewClient told) {}

  private record Row(UUID client, String municipality, List<String> kinds, List<String> keys) {}
}
