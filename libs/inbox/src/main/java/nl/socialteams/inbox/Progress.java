// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.inbox;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.TopicPartition;

/** How far a consumer is, for whoever looks at its health. */
public final class Progress {

  private volatile Map<String, Long> lagByTopic = Map.of();
  private volatile boolean connected;
  private volatile String trouble = "";

  /** Events that the broker has and the service has not applied; only of topics it was given. */
  public Map<String, Long> lagByTopic() {
    return lagByTopic;
  }

  public boolean connected() {
    return connected;
  }

  /** Why nothing is being applied at the moment, or empty. */
  public String trouble() {
    return trouble;
  }

  void observe(Consumer<?, ?> consumer) {
    Map<String, Long> lag = new TreeMap<>();
    Set<TopicPartition> sources = consumer.assignment();
    for (TopicPartition source : sources) {
      consumer.currentLag(source).ifPresent(l -> lag.merge(source.topic(), l, Long::sum));
    }
    lagByTopic = Map.copyOf(lag);
    connected = consumer.metrics().values().stream().anyMatch(Progress::openConnection);
  }

  void failed(Exception failure) {
    connected = false;
    trouble = failure.getClass().getSimpleName();
  }

  void recovered() {
    trouble = "";
  }

  /** A consumer says nothing when the broker goes away; its metrics do. */
  private static boolean openConnection(Metric metric) {
    return "connection-count".equals(metric.metricName().name())
        && metric.metricValue() instanceof Number count
        && count.doubleValue() > 0;
  }
}
