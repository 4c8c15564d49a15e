// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.testing;

/**
 * Where the servers that tests use are reached.
 *
 * @param postgres JDBC address of the superuser
 * @param kafka bootstrap servers
 * @param identity the issuer of the tokens
 */
public record Backbone(String postgres, String kafka, String identity) {
  private static final String POSTGRES = "backbone.postgres";
  private static final String KAFKA = "backbone.kafka";
  private static final String IDENTITY = "backbone.identity";

  /** The backbone of this run: the one that is named by the system properties, or a new one. */
  public static Backbone get() {
    // Quarkus loads this class more than once in one Java machine: the machine's properties are
    // what
    // all of them see
    synchronized (System.class) {
      if (System.getProperty(POSTGRES) == null) {
        BackboneStarter.start().forEach(System::setProperty);
      }
      return new Backbone(
          System.getProperty(POSTGRES), System.getProperty(KAFKA), System.getProperty(IDENTITY));
    }
  }
}
