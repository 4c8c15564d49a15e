// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.inbox;

import org.apache.kafka.common.TopicPartition;

/** Another consumer has moved the offset: this one no longer owns the partition. */
final class StaleOffsetException extends RuntimeException {

  private static final long serialVersionUID = 1;

  StaleOffsetException(TopicPartition source, long expected) {
    super("The offset of " + source + " is no longer " + expected);
  }
}
