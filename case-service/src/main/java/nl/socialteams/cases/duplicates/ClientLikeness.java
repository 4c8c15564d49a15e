// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.duplicates;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import nl.socialteams.cases.client.Client;
import nl.socialteams.cases.client.ClientIdentities;
import nl.socialteams.cases.client.NewClient;
import nl.socialteams.sealing.Fingerprints;

/** Compares a client with those who are there, by keyed hashes of what would be the same. */
@ApplicationScoped
public class ClientLikeness {
  private final EntityManager entities;
  private final ClientIdentities identities;
  private final Fingerprints fingerprints;

  @Inject
  ClientLikeness(EntityManager entities, ClientIdentities identities, Fingerprints fingerprints) {
    this.entities = entities;
    this.identities = identities;
    this.fingerprints = fingerprints;
  }

  /** Signals who looks the same to the teams of their files, and answers nothing. */
  public void compare(Client client, NewClient known) {
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
    entities
        .createNativeQuery(
            "select 1 from compare_client(:client, :municipality,"
                + " string_to_array(:kinds, ','), string_to_array(:keys, ','))")
        .setParameter("client", client.id())
        .setParameter("municipality", client.municipality())
        .setParameter("kinds", String.join(",", kinds))
        .setParameter("keys", String.join(",", keys))
        .getSingleResult();
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
}
