// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.openapi;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;

/**
 * Completes a service's document when it is built: paths relative to the versioned server, and on
 * every operation what all operations share.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class Conventions implements OASFilter {

  @Override
  public void filterOpenAPI(OpenAPI document) {
    String prefix = prefixOf(document);
    document.setServers(List.of(OASFactory.createServer().url("http://localhost:8080" + prefix)));
    document.setPaths(relative(document.getPaths(), prefix));
    SharedComponents.addTo(document);
    PlainFormats.writeIn(document.getComponents());
    document
        .getPaths()
        .getPathItems()
        .forEach(
            (path, item) ->
                item.getOperations()
                    .forEach((method, operation) -> complete(path, method, operation, document)));
  }

  /** The first two segments of any path: the service and its major version. */
  private static String prefixOf(OpenAPI document) {
    String path = document.getPaths().getPathItems().keySet().iterator().next();
    String[] segments = path.split("/", 4);
    return "/" + segments[1] + "/" + segments[2];
  }

  private static Paths relative(Paths paths, String prefix) {
    Map<String, PathItem> sorted = new TreeMap<>();
    paths.getPathItems().forEach((path, item) -> sorted.put(path.substring(prefix.length()), item));
    Paths relative = OASFactory.createPaths();
    sorted.forEach(relative::addPathItem);
    return relative;
  }

  private static void complete(
      String path, PathItem.HttpMethod method, Operation operation, OpenAPI document) {
    if (operation.getParameters() != null) {
      operation.getParameters().forEach(parameter -> PlainFormats.writeIn(parameter.getSchema()));
    }
    new SharedBehaviour(path, method, operation).complete();
    new BodyExamples(document.getComponents().getSchemas()).addTo(operation);
  }
}
