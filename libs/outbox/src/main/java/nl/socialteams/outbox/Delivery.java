// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.outbox;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import org.apache.kafka.clients.producer.RecordMetadata;

/** Rows on their way to the broker, in order. */
final class Delivery {

  private final Map<OutboxRow, Future<RecordMetadata>> underway = new LinkedHashMap<>();
  private final List<Long> delivered = new ArrayList<>();
  private Throwable failure;

  void add(OutboxRow row, Future<RecordMetadata> acknowledgement) {
    underway.put(row, acknowledgement);
  }

  /** Waits for every acknowledgement. */
  void await() throws InterruptedException {
    Set<OutboxRow.Line> broken = new HashSet<>();
    for (Map.Entry<OutboxRow, Future<RecordMetadata>> sent : underway.entrySet()) {
      OutboxRow row = sent.getKey();
      if (!acknowledged(sent.getValue())) {
        broken.add(row.line());
      } else if (!broken.contains(row.line())) {
        delivered.add(row.id());
      }
    }
  }

  /**
   * The rows that need not be sent again. One that was acknowledged after an earlier one of its key
   * failed is not among them: sent again after that one, it is the last of its key once more.
   */
  List<Long> delivered() {
    return delivered;
  }

  /** Why some failed, or null. */
  Throwable failure() {
    return failure;
  }

  private boolean acknowledged(Future<RecordMetadata> acknowledgement) throws InterruptedException {
    try {
      acknowledgement.get();
      return true;
    } catch (ExecutionException e) {
      failure = e.getCause();
      return false;
    }
  }
}
