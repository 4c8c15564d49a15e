// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.services;

import java.net.URI;

import io.vertx.core.http.RequestOptions;

/** A service: the first segment of the paths it answers, and where it is reached. */
public record Destination(String name, URI address) {

  public String prefix() {
    return "/" + name;
  }

  /** A request to this service's root, to which path and method are yet to be given. */
  public RequestOptions request() {
    boolean secure = address.getScheme().equals("https");
    int port = address.getPort() >= 0 ? address.getPort() : secure ? 443 : 80;
    return new RequestOptions().setHost(address.getHost()).setPort(port).setSsl(secure);
  }

  public RequestOptions request(String path) {
    return request().setURI(path);
  }
}
