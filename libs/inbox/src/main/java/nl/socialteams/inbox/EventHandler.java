// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.inbox;

import java.sql.SQLException;
import java.util.List;

import nl.socialteams.cloudevents.CloudEvent;

/**
 * What a service does with the events of a topic, within the transaction that also moves the
 * offset. Events arrive in order per key, now and then again after a rebuild of the topic: keep the
 * highest version. Across topics there is no order: a registration may come before its team.
 */
public interface EventHandler {

  /** The topic, without the installation's prefix. */
  String topic();

  /**
   * Any exception that is not a passing failure of the database parks the key.
   *
   * @throws SQLException as it comes from the database
   */
  void apply(CloudEvent event) throws SQLException;

  /** The aggregate is gone: forget what was kept of it. */
  default void applyTombstone(String key) throws SQLException {}

  /**
   * All that one transaction brings of the topic, in its order. A handler that can writes it at
   * once; what it leaves behind is as if each had been applied by itself.
   */
  default void applyAll(List<Change> changes) throws SQLException {
    for (Change change : changes) {
      if (change.isTombstone()) {
        applyTombstone(change.key());
      } else {
        apply(change.event());
      }
    }
  }
}
