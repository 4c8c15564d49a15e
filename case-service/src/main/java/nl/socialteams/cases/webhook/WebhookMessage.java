// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.webhook;

import java.time.Instant;
import java.util.List;

/**
 * What is sent.
 *
 * @param id the same at every attempt
 * @param secrets by which it is signed
 * @param sentAt moment of this attempt
 * @param body a CloudEvent in JSON
 */
public record WebhookMessage(String id, List<String> secrets, Instant sentAt, String body) {
  String signature() {
    return Signing.sign(secrets, id, timestamp(), body);
  }

  long timestamp() {
    return sentAt.getEpochSecond();
  }
}
