// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.registration;

/**
 * Who delivers a registration, a person or a partner's system.
 *
 * @param subject means something together with its issuer only
 * @param client the application or system that it came by; null where the token does not say
 */
public record Deliverer(String issuer, String subject, String client) {}
