// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/**
 * What lies behind the gateway, for those who look whether something stands where it must not.
 *
 * @param logs folder with the logs of every process
 * @param postgres JDBC address of the superuser
 * @param kafka bootstrap servers
 * @param services where the gateway and the services are reached
 */
public record SuiteInsides(Path logs, String postgres, String kafka, List<URI> services) {}
