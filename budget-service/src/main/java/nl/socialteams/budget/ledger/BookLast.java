// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.ledger;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import nl.socialteams.accesslog.AccessRecorder;

/**
 * Runs within the transaction and around all else, the keeping of the first answer included: what
 * was to be booked last is booked when the rest is written, the lines of the access log too.
 */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class BookLast {
  private final LastBookings bookings;
  private final EntityManager entities;
  private final AccessRecorder access;

  @Inject
  BookLast(LastBookings bookings, EntityManager entities, AccessRecorder access) {
    this.bookings = bookings;
    this.entities = entities;
    this.access = access;
  }

  @AroundInvoke
  Object bookLast(InvocationContext invocation) throws Exception {
    boolean outermost = bookings.begin();
    Object answer = invocation.proceed();
    if (outermost && bookings.some()) {
      entities.flush();
      access.writeNow();
      bookings.book();
    }
    return answer;
  }
}
