// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.backing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.CreateTopicsResult;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * The topics of a broker.
 *
 * @param bootstrapServers where the broker is reached
 */
public record Topics(String bootstrapServers) {
  private static final Map<String, String> COMPACTED =
      Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);

  /** Makes the compacted topics that are not there yet. */
  public void ensureCompacted(Collection<String> names, int partitions) {
    try (Admin admin = admin()) {
      CreateTopicsResult result =
          admin.createTopics(
              names.stream()
                  .map(name -> new NewTopic(name, partitions, (short) 1).configs(COMPACTED))
                  .toList());
      result.values().forEach(Topics::awaitCreation);
    }
  }

  /** Deletes the topics whose names start so. */
  public void deleteStartingWith(String prefix) {
    try (Admin admin = admin()) {
      List<String> names =
          admin.listTopics().names().get().stream().filter(n -> n.startsWith(prefix)).toList();
      admin.deleteTopics(names).all().get();
    } catch (ExecutionException failure) {
      throw new ServerFailure("Topics could not be deleted.", failure.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  boolean brokerAnswers() throws Exception {
    try (Admin admin = admin()) {
      return !admin.describeCluster().nodes().get().isEmpty();
    }
  }

  private Admin admin() {
    return Admin.create(
        Map.of(
            AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
            AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000,
            AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000));
  }

  private static void awaitCreation(String name, KafkaFuture<Void> creation) {
    try {
      creation.get();
    } catch (ExecutionException failure) {
      if (!(failure.getCause() instanceof TopicExistsException)) {
        throw new ServerFailure("The topic " + name + " could not be made.", failure.getCause());
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new ServerFailure("Interrupted while making the topic " + name, interrupted);
    }
  }
}
