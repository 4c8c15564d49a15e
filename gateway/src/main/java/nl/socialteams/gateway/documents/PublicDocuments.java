// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.documents;

import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * The addresses of OpenAPI documents, which everybody may read: the merged one and each service's.
 */
@ApplicationScoped
public class PublicDocuments {

  private static final Pattern ADDRESS = Pattern.compile("(/[a-z]+/v\\d+)?/openapi\\.json");

  public boolean contain(String path) {
    return ADDRESS.matcher(path).matches();
  }
}
