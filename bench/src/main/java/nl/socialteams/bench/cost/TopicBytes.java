// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.cost;

import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.LogDirDescription;
import org.apache.kafka.common.Node;

/** What lies on all topics of a broker, save its own. */
final class TopicBytes {
  private TopicBytes() {}

  static Footprint of(String broker) {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker))) {
      var nodes = admin.describeCluster().nodes().get().stream().map(Node::id).toList();
      long bytes =
          admin.describeLogDirs(nodes).allDescriptions().get().values().stream()
              .flatMap(folders -> folders.values().stream())
              .mapToLong(TopicBytes::of)
              .sum();
      return new Footprint(0, bytes);
    } catch (ExecutionException failure) {
      throw new IllegalStateException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private static long of(LogDirDescription folder) {
    return folder.replicaInfos().entrySet().stream()
        .filter(replica -> !replica.getKey().topic().startsWith("__"))
        .mapToLong(replica -> replica.getValue().size())
        .sum();
  }
}
