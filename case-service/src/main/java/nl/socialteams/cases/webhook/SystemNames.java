// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

/** Names as the machine's resolver knows them. */
@ApplicationScoped
class SystemNames implements Names {
  @Override
  public List<InetAddress> addressesOf(String host) throws UnknownHostException {
    return List.of(InetAddress.getAllByName(host));
  }
}
