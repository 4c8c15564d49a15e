// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.topics;

import java.util.HashMap;
import java.util.Map;

/**
 * The broker and the naming of topics.
 *
 * @param properties what every client needs: the addresses, and TLS and SASL where they are used
 * @param prefix put before each topic and consumer group, so that installations and tests can share
 *     a broker; empty for none
 * @param layout how topics are created
 */
public record KafkaAccess(Map<String, Object> properties, String prefix, TopicLayout layout) {

  public KafkaAccess {
    properties = Map.copyOf(properties);
  }

  /** The name of a topic as the broker knows it. */
  public String prefixed(String name) {
    return prefix + name;
  }

  /** The properties of one client: the access, and what the client wants itself. */
  public Map<String, Object> clientProperties(Map<String, Object> own) {
    Map<String, Object> all = new HashMap<>(properties);
    all.putAll(own);
    return all;
  }
}
