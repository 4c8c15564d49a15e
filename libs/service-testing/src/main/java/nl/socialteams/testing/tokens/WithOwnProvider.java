// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.testing.tokens;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;

/**
 * A provider of the test's own. Quarkus finds what stands on an annotation's own annotation in any
 * class above a test, and what stands there directly only beside the test.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WithTestResource(value = ProviderOfTest.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
@interface WithOwnProvider {}
