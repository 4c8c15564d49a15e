// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.idempotency;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;

/**
 * Goes on a resource method that creates something, beside {@code @Transactional}. The method
 * answers with a {@code Response} whose entity is a record.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {

  /** Whether every caller has to send a key; partner systems always have to. */
  @Nonbinding
  boolean required() default false;
}
