// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.documents;

/** Two services use one name for different things. */
final class MergeRefused extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  MergeRefused(String kind, String name, String service) {
    super(
        "The %s '%s' of %s also exists elsewhere with another meaning; rename one of them"
            .formatted(kind, name, service));
  }
}
