// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.rowsecurity;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/** The same for a transaction within another, which has settings of its own. */
@Interceptor
@Transactional(Transactional.TxType.REQUIRES_NEW)
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
public class EnterRowsAnew {
  private final CallerRows rows;

  @Inject
  EnterRowsAnew(CallerRows rows) {
    this.rows = rows;
  }

  @AroundInvoke
  Object enter(InvocationContext invocation) throws Exception {
    rows.enter();
    return invocation.proceed();
  }
}
