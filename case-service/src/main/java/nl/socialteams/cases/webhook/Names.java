// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Looks up where a host is; asked once for each call, so that what was checked is what is called.
 */
@FunctionalInterface
interface Names {
  List<InetAddress> addressesOf(String host) throws UnknownHostException;
}
