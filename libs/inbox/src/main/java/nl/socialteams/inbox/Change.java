// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.inbox;

import nl.socialteams.cloudevents.CloudEvent;

/**
 * What a record of a topic brings.
 *
 * @param event null for a tombstone
 */
public record Change(String key, CloudEvent event) {

  public boolean isTombstone() {
    return event == null;
  }
}
