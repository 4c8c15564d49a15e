// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.sealing;

import java.util.UUID;

/**
 * Whom personal data are about, by a pseudonym.
 *
 * @param kind what the person is to the service, such as {@code worker}
 * @param id the service's own, which tells nothing outside
 */
public record DataSubject(String kind, UUID id) {}
