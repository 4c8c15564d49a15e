// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.openapi;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** What one operation shares with all others, derived from what it documents itself. */
final class SharedBehaviour {
  /** What is put in where a resource says nothing. */
  private static final Set<String> GENERATED =
      Set.of("Bad Request", "Not Authorized", "Not Allowed");

  private final String path;
  private final HttpMethod method;
  private final Operation operation;

  SharedBehaviour(String path, HttpMethod method, Operation operation) {
    this.path = path;
    this.method = method;
    this.operation = operation;
  }

  void complete() {
    if (operation.getParameters() == null) {
      operation.setParameters(List.of());
    }
    documentKeyForRepetition();
    documentVersionToChange();
    documentProblems();
    documentHeaders();
    documentRoles();
  }

  /** Everything that creates can be repeated, by a key where it is not repeatable by itself. */
  private void documentKeyForRepetition() {
    boolean creates = method == HttpMethod.POST && operation.getResponses().hasAPIResponse("201");
    if (!creates || says("x-repeatable")) {
      return;
    }
    boolean required = says("x-idempotency-key-required");
    operation.addParameter(
        OASFactory.createParameter()
            .name("Idempotency-Key")
            .in(Parameter.In.HEADER)
            .required(required)
            .description(
                "Herhaalsleutel / key for repetition, 8 to 100 visible characters of the caller's"
                    + " choice. The same key with the same body gives the first answer again."
                    + " Required for partner systems.")
            .schema(
                OASFactory.createSchema()
                    .type(List.of(Schema.SchemaType.STRING))
                    .minLength(8)
                    .maxLength(100))
            .example("0198c5f2-registration-17"));
    problem("409", "Another state, or a request with this key still runs.");
    problem("422", "The key belongs to a request with another body.");
  }

  /** Whoever changes something says which version they saw. */
  private void documentVersionToChange() {
    for (Parameter parameter : operation.getParameters()) {
      if (parameter.getIn() == Parameter.In.HEADER && parameter.getName().equals("If-Match")) {
        parameter
            .required(true)
            .description("Gelezen versie / the version that was read: its ETag.")
            .example("\"v1\"");
      }
    }
  }

  private boolean says(String extension) {
    return operation.getExtensions() != null
        && Boolean.TRUE.equals(operation.getExtensions().get(extension));
  }

  private void documentProblems() {
    documentOwnProblems();
    boolean hasBody = operation.getRequestBody() != null;
    problem("400", "Ongeldige invoer / invalid input, with every fault.");
    problem("401", "Niet aangemeld / no valid token.");
    problem("403", "Niet toegestaan / not allowed for this role or municipality.");
    if (path.contains("{")) {
      problem("404", "Niet gevonden / absent, or not visible to the caller.");
    }
    problem("406", "No answer in a form that Accept allows.");
    if (hasBody) {
      problem("413", "The body is too large.");
      problem("415", "The body is not of a documented media type.");
    }
    if (has(Parameter.In.HEADER, "If-Match")) {
      problem("409", "The state of the object does not allow it.");
      problem("412", "Changed since the caller read it.");
      problem("428", "If-Match is missing.");
    }
    problem("429", "Te veel verzoeken / too many requests of this client.");
    problem("500", "Onverwachte fout / unexpected; nothing was stored.");
    problem("502", "The service behind is away.");
    problem("503", "The service behind gave no answer repeatedly, and is left alone for a moment.");
    problem("504", "The service behind did not answer in time.");
  }

  /** A resource says in words what only it refuses; the form is that of all problems. */
  private void documentOwnProblems() {
    List<String> own =
        operation.getResponses().getAPIResponses().keySet().stream()
            .filter(status -> status.startsWith("4") || status.startsWith("5"))
            .toList();
    own.forEach(status -> problem(status, ""));
  }

  private boolean has(Parameter.In in, String name) {
    return operation.getParameters().stream()
        .anyMatch(p -> p.getIn() == in && Objects.equals(p.getName(), name));
  }

  private void problem(String status, String description) {
    APIResponse own = operation.getResponses().getAPIResponse(status);
    String text = own == null || own.getDescription() == null ? description : own.getDescription();
    operation.getResponses().addAPIResponse(status, ProblemResponses.of(status, text));
  }

  private void documentHeaders() {
    operation.getResponses().getAPIResponses().values().forEach(this::documentHeaders);
    operation
        .getResponses()
        .getAPIResponses()
        .forEach((status, response) -> documentOwnHeaders(status, response));
  }

  private void documentHeaders(APIResponse response) {
    response.addHeader("API-Version", text("Versie van de API / version of the API.", "1.0.0"));
  }

  private void documentOwnHeaders(String status, APIResponse response) {
    if (status.startsWith("2") || status.equals("429")) {
      refer(response, SharedComponents.RATE_LIMIT, SharedComponents.RATE_LIMIT_POLICY);
    }
    if (status.equals("429") || status.equals("503")) {
      refer(response, SharedComponents.RETRY_AFTER);
    }
    if (status.equals("201")) {
      response.addHeader("Location", text("Where what was created is found.", null));
    }
    if (has(Parameter.In.QUERY, "cursor") && status.equals("200")) {
      response.addHeader(
          "Link", text("rel=\"next\": the next page; absent on the last one.", null));
    }
    boolean single = method == HttpMethod.GET && path.endsWith("}");
    if (single && status.equals("200")) {
      response.addHeader("ETag", text("Versie / version, to send back in If-Match.", "\"v1\""));
    }
  }

  private static void refer(APIResponse response, String... headers) {
    for (String header : headers) {
      response.addHeader(header, OASFactory.createHeader().ref("#/components/headers/" + header));
    }
  }

  private static Header text(String description, String example) {
    return OASFactory.createHeader()
        .description(description)
        .schema(OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)))
        .example(example);
  }

  /**
   * What allows the operation: the rights that the resource's {@code RolesAllowed} names, which
   * tokens carry as scopes, and the roles that hold them.
   */
  private void documentRoles() {
    if (operation.getSecurity() == null) {
      return;
    }
    List<String> rights =
        operation.getSecurity().stream()
            .flatMap(requirement -> requirement.getSchemes().values().stream())
            .flatMap(List::stream)
            .toList();
    List<String> grants = RolesByRight.withRoles(rights);
    operation.setSecurity(
        List.of(OASFactory.createSecurityRequirement().addScheme(SharedComponents.SCHEME, grants)));
    operation.addExtension("x-roles", grants);
  }
}
