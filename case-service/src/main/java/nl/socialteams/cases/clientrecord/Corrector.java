// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.clientrecord;

import java.util.UUID;

/**
 * Who corrects.
 *
 * @param worker null for a system
 */
record Corrector(String issuer, String subject, UUID worker) {}
