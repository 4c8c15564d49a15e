// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.outbox;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.sql.DataSource;

/** A database whose connection breaks once, at a statement that begins so. */
final class FailingDatabase {

  private final DataSource real;
  private final String statement;
  private final AtomicBoolean failed = new AtomicBoolean();

  FailingDatabase(DataSource real, String statement) {
    this.real = real;
    this.statement = statement;
  }

  DataSource source() {
    return (DataSource)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) -> connection(real.getConnection()));
  }

  boolean failed() {
    return failed.get();
  }

  private Connection connection(Connection open) {
    return (Connection)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> call(open, method, arguments));
  }

  private Object call(Connection open, Method method, Object[] arguments) throws Throwable {
    if ("prepareStatement".equals(method.getName())
        && ((String) arguments[0]).startsWith(statement)
        && failed.compareAndSet(false, true)) {
      open.close();
      throw new SQLException("The connection broke", "08006");
    }
    try {
      return method.invoke(open, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
