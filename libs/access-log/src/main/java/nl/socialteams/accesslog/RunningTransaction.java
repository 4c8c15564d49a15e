// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** The transaction that the current thread is in. */
@ApplicationScoped
class RunningTransaction {
  private final TransactionSynchronizationRegistry registry;

  @Inject
  RunningTransaction(TransactionSynchronizationRegistry registry) {
    this.registry = registry;
  }

  /**
   * @return null outside a transaction
   */
  Object key() {
    return registry.getTransactionStatus() == Status.STATUS_ACTIVE
        ? registry.getTransactionKey()
        : null;
  }

  void join(Synchronization synchronization) {
    registry.registerInterposedSynchronization(synchronization);
  }
}
