// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.openapi;

import java.util.List;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Schemas and schemes that every document refers to. */
final class SharedComponents {
  static final String SCHEME = "bearer";
  static final String RATE_LIMIT = "RateLimit";
  static final String RATE_LIMIT_POLICY = "RateLimit-Policy";
  static final String RETRY_AFTER = "Retry-After";

  private SharedComponents() {}

  static void addTo(OpenAPI document) {
    if (document.getComponents() == null) {
      document.setComponents(OASFactory.createComponents());
    }
    document
        .getComponents()
        .addSchema("Problem", problem())
        .addSchema("ProblemFault", fault())
        .addHeader(
            RATE_LIMIT,
            header(
                "Wat er over is / what is left: r requests, and t seconds until all are back.",
                "\"client\";r=2999;t=1"))
        .addHeader(
            RATE_LIMIT_POLICY,
            header(
                "De grens van deze client / this client's limit: q requests in w seconds.",
                "\"client\";q=3000;w=60"))
        .addHeader(RETRY_AFTER, header("Seconden wachten / seconds to wait.", "1"))
        .addSecurityScheme(SCHEME, scheme());
  }

  private static Header header(String description, String example) {
    return OASFactory.createHeader()
        .description(description)
        .schema(OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)))
        .example(example);
  }

  private static SecurityScheme scheme() {
    return OASFactory.createSecurityScheme()
        .type(SecurityScheme.Type.HTTP)
        .scheme("bearer")
        .bearerFormat("JWT")
        .description(
            "Toegangstoken van de OpenID Connect-provider / access token of the OpenID Connect"
                + " provider. What stands behind an operation's scheme are the roles and scopes"
                + " that allow it; any one of them is enough.");
  }

  private static Schema problem() {
    return object("Probleemomschrijving / problem details (RFC 9457).")
        .addProperty("type", text("What kind of problem it is; the address explains it.", "uri"))
        .addProperty("title", text("The kind of problem in a few words.", null))
        .addProperty("status", integer("The HTTP status code."))
        .addProperty("detail", text("What went wrong this time.", null))
        .addProperty("instance", text("The path that was asked for.", null))
        .addProperty(
            "errors",
            OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.ARRAY))
                .items(OASFactory.createSchema().ref("#/components/schemas/ProblemFault"))
                .description("Every fault of the input, all at once."))
        .required(List.of("type", "title", "status", "detail", "instance"));
  }

  private static Schema fault() {
    return object("Fout in de invoer / a fault in the input.")
        .addProperty(
            "in",
            text("The part of the request that the pointer points into.", null)
                .enumeration(List.of("body", "query", "path", "header")))
        .addProperty("pointer", text("JSON pointer (RFC 6901) to the member at fault.", null))
        .addProperty("code", text("Stable code of the fault.", null))
        .addProperty("detail", text("The fault in words.", null))
        .required(List.of("in", "pointer", "code", "detail"));
  }

  private static Schema object(String description) {
    return OASFactory.createSchema()
        .type(List.of(Schema.SchemaType.OBJECT))
        .description(description);
  }

  private static Schema text(String description, String format) {
    return OASFactory.createSchema()
        .type(List.of(Schema.SchemaType.STRING))
        .format(format)
        .description(description);
  }

  private static Schema integer(String description) {
    return OASFactory.createSchema()
        .type(List.of(Schema.SchemaType.INTEGER))
        .format("int32")
        .description(description);
  }
}
