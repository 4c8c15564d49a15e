// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.idempotency;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Goes on a resource method that creates something and needs no {@code Idempotency-Key}: the same
 * request once more leaves the same state, such as the import of a file, which would be too large
 * to be compared with an earlier one before it is read. Its documentation says so with the
 * extension {@code x-repeatable}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface GivesSameState {}
