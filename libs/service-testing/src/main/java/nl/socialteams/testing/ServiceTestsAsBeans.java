// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.testing;

import java.util.function.Consumer;

import io.quarkus.builder.BuildChainBuilder;
import io.quarkus.deployment.builditem.TestAnnotationBuildItem;
import io.quarkus.test.junit.buildchain.TestBuildChainCustomizerProducer;
import org.jboss.jandex.Index;

/**
 * Makes beans of the classes that {@link ServiceTest} marks. Quarkus starts them because of the
 * annotations on that annotation, but makes a bean only of what carries its own annotation
 * directly.
 */
public final class ServiceTestsAsBeans implements TestBuildChainCustomizerProducer {

  @Override
  public Consumer<BuildChainBuilder> produce(Index testClasses) {
    return chain ->
        chain
            .addBuildStep(
                context ->
                    context.produce(new TestAnnotationBuildItem(ServiceTest.class.getName())))
            .produces(TestAnnotationBuildItem.class)
            .build();
  }
}
