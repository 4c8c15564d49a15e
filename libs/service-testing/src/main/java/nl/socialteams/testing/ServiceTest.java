// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** A test of the running service, with a database and topics that no other test class sees. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@QuarkusTest
@WithTestResource(value = OwnStore.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
public @interface ServiceTest {}
