// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.client;

import java.net.URI;
import java.util.function.Supplier;

/** Where the gateway is, and who calls: what each of the classes in {@code api} is made with. */
public final class Connection {
  private Connection() {}

  /**
   * @param gateway address of the gateway, without a path
   * @param token gives an access token; asked with each call, so that a new one can be fetched in
   *     time
   */
  public static ApiClient to(URI gateway, Supplier<String> token) {
    ApiClient client = new ApiClient();
    client.updateBaseUri(gateway.toString());
    client.setRequestInterceptor(
        request -> request.setHeader("Authorization", "Bearer " + token.get()));
    return client;
  }
}
