// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.strictinput;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The fault that a value of this type has when its form is another one than documented. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface FaultCode {
  /** A code of the catalogue ({@code fault.<code>}), such as {@code expected-amount}. */
  String value();
}
