// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;

/**
 * Shows in the service's document which processing activity an operation serves. The build fails
 * where the register names an operation that does not exist.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class DocumentedActivities implements OASFilter {
  private final ProcessingRegister register =
      ProcessingRegister.load(Thread.currentThread().getContextClassLoader());

  @Override
  public Operation filterOperation(Operation operation) {
    ProcessingActivity activity = register.ofOperation(operation.getOperationId());
    if (activity != null) {
      operation.addExtension(
          "x-processing-activity",
          Map.of(
              "id", activity.uri(),
              "purpose", activity.purposeNl() + " / " + activity.purposeEn(),
              "basis", activity.basis()));
    }
    return operation;
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    Set<String> unknown = new TreeSet<>(register.operations().keySet());
    unknown.removeAll(operationsOf(document));
    if (!unknown.isEmpty()) {
      throw new IllegalStateException(
          "The register of processing activities names no operations of this service: " + unknown);
    }
  }

  private static Set<String> operationsOf(OpenAPI document) {
    return document.getPaths().getPathItems().values().stream()
        .flatMap(path -> path.getOperations().values().stream())
        .map(Operation::getOperationId)
        .collect(Collectors.toSet());
  }
}
