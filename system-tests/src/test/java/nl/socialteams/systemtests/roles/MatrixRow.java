// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.roles;

import java.util.List;
import java.util.Set;

/**
 * What is expected of one operation.
 *
 * @param operation as {@code GET /area/v1/teams}
 * @param allowed the clients of the provider, named after their roles, that may call it
 * @param refused those that may not
 * @param elsewhere the answer to who may, on the same thing, but for another municipality
 */
record MatrixRow(
    String operation, Set<String> allowed, List<String> refused, Set<Integer> elsewhere) {}
