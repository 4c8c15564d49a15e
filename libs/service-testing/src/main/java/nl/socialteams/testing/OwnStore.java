// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.testing;

import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import nl.socialteams.sealing.keys.KeyFile;
import nl.socialteams.sealing.keys.KeyFileText;
import nl.socialteams.stack.backing.Databases;
import nl.socialteams.stack.backing.Topics;

import static java.util.Map.entry;

/** A database, a topic prefix and keys of one test class, which go with it. */
public final class OwnStore implements QuarkusTestResourceLifecycleManager {
  private final String name = "test-" + UUID.randomUUID().toString().substring(0, 13);
  private final Backbone backbone = Backbone.get();

  @Override
  public Map<String, String> start() {
    String owner = MigratedDatabase.in(databases());
    databases().copy(owner, name);
    String application = Databases.applicationOf(owner);
    return Map.ofEntries(
        entry("quarkus.datasource.jdbc.url", databases().urlOf(name)),
        entry("quarkus.datasource.username", application),
        entry("quarkus.datasource.password", application),
        entry("quarkus.flyway.username", owner),
        entry("quarkus.flyway.password", owner),
        entry("kafka.bootstrap.servers", backbone.kafka()),
        entry("quarkus.oidc.auth-server-url", backbone.identity()),
        entry("socialteams.topic-prefix", name + "."),
        entry("socialteams.sealing.keys", KeyFileText.write(KeyFile.create())));
  }

  @Override
  public void stop() {
    databases().drop(name);
    new Topics(backbone.kafka()).deleteStartingWith(name + ".");
  }

  private Databases databases() {
    return new Databases(backbone.postgres());
  }
}
