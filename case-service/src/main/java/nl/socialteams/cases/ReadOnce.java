// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * What a transaction for many rows asks again for each of them, and does not change itself, it asks
 * the database once.
 */
@ApplicationScoped
public class ReadOnce {
  private final TransactionSynchronizationRegistry transaction;

  @Inject
  ReadOnce(TransactionSynchronizationRegistry transaction) {
    this.transaction = transaction;
  }

  /** From now on until the running transaction ends; in all others everything is asked anew. */
  public void begin() {
    transaction.putResource(ReadOnce.class, new HashMap<Question, Object>());
  }

  /**
   * @param about by which the answer is the same, such as a code
   */
  @SuppressWarnings("unchecked")
  public <T> T answer(String question, Object about, Supplier<T> database) {
    Map<Question, Object> known = known();
    return known == null
        ? database.get()
        : (T) known.computeIfAbsent(new Question(question, about), asked -> database.get());
  }

  @SuppressWarnings("unchecked")
  private Map<Question, Object> known() {
    return transaction.getTransactionKey() == null
        ? null
        : (Map<Question, Object>) transaction.getResource(ReadOnce.class);
  }

  private record Question(String name, Object about) {}
}
