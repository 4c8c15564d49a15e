// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.forwarding;

import java.util.Comparator;
import java.util.Map;

/**
 * A setting that some paths have another value of.
 *
 * @param exceptions by the beginning of the path; the longest that fits counts
 */
record ByPath<T>(T usual, Map<String, T> exceptions) {

  T of(String path) {
    return exceptions.entrySet().stream()
        .filter(exception -> path.startsWith(exception.getKey()))
        .max(Comparator.comparingInt(exception -> exception.getKey().length()))
        .map(Map.Entry::getValue)
        .orElse(usual);
  }
}
