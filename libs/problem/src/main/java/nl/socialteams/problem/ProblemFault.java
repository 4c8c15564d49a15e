// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One fault of the input, in words. */
@Schema(name = "ProblemFault", description = "Fout in de invoer / a fault in the input.")
public record ProblemFault(
    @Schema(
            required = true,
            enumeration = {"body", "query", "path", "header"},
            description = "The part of the request that the pointer points into.")
        String in,
    @Schema(required = true, description = "JSON pointer (RFC 6901) to the member at fault.")
        String pointer,
    @Schema(required = true, description = "Stable code of the fault.") String code,
    @Schema(required = true, description = "The fault in words.") String detail) {}
