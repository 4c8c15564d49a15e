// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.interceptor.InterceptorBinding;

/**
 * All that its transaction reads is of one moment, whatever events or rebuilds do meanwhile. It has
 * to be the first thing that the transaction does.
 */
@InterceptorBinding
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface OfOneMoment {}
