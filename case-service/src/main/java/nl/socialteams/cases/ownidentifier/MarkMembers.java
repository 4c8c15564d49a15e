// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.ownidentifier;

import java.util.HexFormat;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.socialteams.sealing.Fingerprints;

/** Makes the keyed marks by which a repeated delivery is compared with the first. */
@ApplicationScoped
public class MarkMembers {
  private static final int BYTES = 8;

  private final ObjectMapper mapper;
  private final Fingerprints fingerprints;

  @Inject
  MarkMembers(ObjectMapper mapper, Fingerprints fingerprints) {
    this.mapper = mapper;
    this.fingerprints = fingerprints;
  }

  /**
   * Equal values of two deliveries get different marks, so that nothing can be compared by them.
   */
  public ToldMembers of(OwnIdentifier own, Record told) {
    ToldMembers members = new ToldMembers(new TreeMap<>());
    collect(own.system() + '\n' + own.id(), "", mapper.valueToTree(told), members);
    return members;
  }

  private void collect(String delivery, String pointer, JsonNode node, ToldMembers members) {
    if (node.isValueNode()) {
      members.marks().put(pointer, mark(delivery, pointer, node.asText()));
    }
    node.properties()
        .forEach(m -> collect(delivery, pointer + '/' + m.getKey(), m.getValue(), members));
    for (int at = 0; node.isArray() && at < node.size(); at++) {
      collect(delivery, pointer + '/' + at, node.get(at), members);
    }
  }

  private String mark(String delivery, String pointer, String value) {
    byte[] whole = fingerprints.of("delivered-member", delivery + '\n' + pointer + '\n' + value);
    return HexFormat.of().formatHex(whole, 0, BYTES);
  }
}
