// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.topics;

import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.smallrye.common.annotation.Identifier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes the access from the service's configuration: all of {@code kafka.*}. */
@Singleton
public class KafkaAccessProducer {

  @Produces
  @Singleton
  KafkaAccess access(
      @Identifier("default-kafka-broker") Map<String, Object> properties,
      @ConfigProperty(name = "socialteams.topic-prefix") Optional<String> prefix,
      TopicLayout layout) {
    return new KafkaAccess(properties, prefix.orElse(""), layout);
  }
}
