// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.identity;

import java.io.IOException;
import java.net.InetAddress;
import java.util.Set;

import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

/** The provider as a process of its own: {@code IdentityProvider PORT}. */
public final class IdentityProvider {
  private IdentityProvider() {}

  public static void main(String[] arguments) throws IOException {
    MockOAuth2Server server = start(Integer.parseInt(arguments[0]));
    System.out.println(
        "The embedded identity provider gives a token to whoever asks: "
            + "for trying and testing only. Issuer: "
            + server.issuerUrl(RoleTokens.ISSUER));
  }

  static MockOAuth2Server start(int port) throws IOException {
    Codes codes = new Codes();
    OAuth2TokenProvider tokens = new OAuth2TokenProvider();
    MockOAuth2Server server =
        new MockOAuth2Server(
            new OAuth2Config(false, null, null, false, tokens, Set.of(new RoleTokens())),
            new AuthorizationEndpoint(codes),
            new CodeExchange(codes, tokens));
    server.start(InetAddress.getByName("127.0.0.1"), port);
    return server;
  }
}
