// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.backing;

/** Which OpenID Connect provider issues the tokens. */
public enum Provider {
  /** Gives a token to whoever asks; starts at once. */
  EMBEDDED {
    @Override
    public String issuer(int port) {
      return IdentityServer.issuer(port);
    }
  },
  /** A real Keycloak with the realm of {@code stack/keycloak}. */
  KEYCLOAK {
    @Override
    public String issuer(int port) {
      return KeycloakServer.issuer(port);
    }
  };

  /** What tokens of the provider on that port name as their issuer. */
  public abstract String issuer(int port);
}
