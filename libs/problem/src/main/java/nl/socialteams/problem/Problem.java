// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.problem;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An error as RFC 9457 writes it. */
@Schema(
    name = "Problem",
    description = "Probleemomschrijving volgens RFC 9457 / problem details (RFC 9457).")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
    @Schema(
            required = true,
            format = "uri",
            description = "What kind of problem it is; the address explains it.")
        String type,
    @Schema(required = true, description = "The kind of problem in a few words.") String title,
    @Schema(required = true, description = "The HTTP status code.") int status,
    @Schema(required = true, description = "What went wrong this time.") String detail,
    @Schema(required = true, description = "The path that was asked for.") String instance,
    @Schema(description = "Every fault of the input, all at once.") List<ProblemFault> errors) {

  static final String MEDIA_TYPE = "application/problem+json";
}
