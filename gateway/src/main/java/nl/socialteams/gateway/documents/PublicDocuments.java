// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.documents;

import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * The addresses of documents that everybody may read: the merged OpenAPI document, each service's,
 * and the catalogue of events.
 */
@ApplicationScoped
public class PublicDocuments {

  private static final Pattern ADDRESS =
      Pattern.compile("(/[a-z]+/v\\d+)?/openapi\\.json|/asyncapi\\.json");

  public boolean contain(String path) {
    return ADDRESS.matcher(path).matches();
  }
}
