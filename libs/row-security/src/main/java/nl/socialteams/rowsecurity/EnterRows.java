// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.rowsecurity;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/** Runs within the transaction, before anything that reads or writes. */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
public class EnterRows {
  private final CallerRows rows;

  @Inject
  EnterRows(CallerRows rows) {
    this.rows = rows;
  }

  @AroundInvoke
  Object enter(InvocationContext invocation) throws Exception {
    rows.enter();
    return invocation.proceed();
  }
}
